import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadFonts } from './lib/fonts.ts';
import { startI18n } from './lib/i18n/i18n.ts';
import { watchLogin } from './lib/login-change.ts';
import { tintBrowser } from './lib/theme.ts';
import { preparePages } from './router.ts';
import './styles/index.css';

const container = document.querySelector('#root');
if (!container) throw new Error('index.html has a #root');
const root = createRoot(container);

loadFonts();
tintBrowser();
watchLogin();
await startI18n();
root.render(<App />);
preparePages();
