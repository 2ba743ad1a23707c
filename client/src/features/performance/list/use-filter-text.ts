import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDateRange, formatDay, formatWon } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import type { Language } from '../../../lib/i18n/i18n.ts';
import { useToday } from '../../../lib/use-today.ts';
import type { ActiveFilter } from './active-filters.ts';
import type { ListSearch } from './list-search.ts';
import { QUICK_DATES, quickDates } from './quick-dates.ts';

/** Says in a word or two what a filter in force asks for. */
export function useFilterText(search: ListSearch): (name: ActiveFilter['name']) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  return (name) => textOf(name, search, { t, language, today });
}

interface Words {
  t: TFunction;
  language: Language;
  today: string;
}

function textOf(name: ActiveFilter['name'], search: ListSearch, { t, language, today }: Words): string {
  switch (name) {
    case 'genre':
      return search.genre ? t(`genre.${search.genre}`) : '';
    case 'region':
      return search.region ? t(`region.${search.region}`) : '';
    case 'state':
      return search.state ? t(`state.${search.state}`) : '';
    case 'date':
      return datesText(search, { t, language, today });
    case 'time':
      return search.time ? t(`calendar.${search.time}`) : '';
    case 'price':
      return search.price ? t('calendar.upTo', { price: formatWon(search.price, language) }) : t('performance.free');
    case 'age':
      return ageText(t, search.age ?? 0);
    case 'near':
      return search.km === undefined ? '' : t('list.within', { km: search.km });
    case 'accessible-parking':
    case 'accessible-toilet':
    case 'ramp':
    case 'lift':
      return t(`accessibility.${name}`);
  }
}

/** Whom one comes with: `만 7세와 함께`. */
export const ageText = (t: TFunction, years: number): string =>
  years ? t('list.withAge', { years }) : t('list.withBaby');

/** The days asked for, by the name they are known under where they have one. */
export function datesText({ from, to }: ListSearch, { t, language, today }: Words): string {
  if (!from) return to ? t('list.until', { date: formatDay(to, language) }) : t('list.anyDate');
  if (!to) return t('list.since', { date: formatDay(from, language) });
  const quick = QUICK_DATES.find((name) => {
    const days = quickDates(name, today);
    return days.from === from && days.to === to;
  });
  if (quick) return t(quick === 'month' ? 'list.month' : `calendar.${quick}`);
  return from === to ? formatDay(from, language) : formatDateRange(from, to, language);
}
