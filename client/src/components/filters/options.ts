import type { TFunction } from 'i18next';
import { TIMES_OF_DAY } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { formatWon } from '../../lib/format.ts';
import type { Language } from '../../lib/i18n/i18n.ts';

/** The option that asks for nothing. */
export const ANY = 'any';

export interface Option {
  value: string;
  label: string;
}

const PRICES = [20_000, 50_000, 100_000];

/** Each region, after all of them. */
export const regionOptions = (t: TFunction) => [
  { value: ANY, label: t('list.anyRegion') } as const,
  ...REGIONS.map((value) => ({ value, label: t(`region.${value}`) })),
];

/** Each time of day, after all of them. */
export const timeOptions = (t: TFunction) => [
  { value: ANY, label: t('calendar.anyTime') } as const,
  ...TIMES_OF_DAY.map((value) => ({ value, label: t(`calendar.${value}`) })),
];

/** Highest prices in won, 0 for what is free; `asked` among them, wherever it came from. */
export function priceOptions(t: TFunction, language: Language, asked: number | undefined): Option[] {
  const prices = new Set(asked ? [...PRICES, asked] : PRICES);
  return [
    { value: ANY, label: t('calendar.anyPrice') },
    { value: '0', label: t('performance.free') },
    ...[...prices]
      .toSorted((one, other) => one - other)
      .map((price) => ({ value: String(price), label: t('calendar.upTo', { price: formatWon(price, language) }) })),
  ];
}
