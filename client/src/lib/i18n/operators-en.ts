import type { operatorsKo } from './operators-ko.ts';
import type { Texts } from './texts.ts';

export const operatorsEn: Texts<typeof operatorsKo> = {
  operator: { title: 'Operators' },
};
