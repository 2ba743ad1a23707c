import { loadTexts } from './i18n.ts';

// Who imports this module waits for the texts: `t` then has them.
await loadTexts('members');
