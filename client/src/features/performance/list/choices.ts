import { useTranslation } from 'react-i18next';
import { SORTS, State, STATES, TimeOfDay } from '@golden-ticket/shared/performance';
import type { Sort } from '@golden-ticket/shared/performance';
import { Region } from '@golden-ticket/shared/region';
import { ANY, priceOptions, regionOptions, timeOptions } from '../../../components/filters/options.ts';
import type { Option } from '../../../components/filters/options.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { canSort } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { ageText } from './use-filter-text.ts';

/** One question with one answer out of several; as a field that opens, or as chips side by side. */
export interface Choice {
  name: 'state' | 'time' | 'region' | 'price' | 'age';
  label: string;
  value: string;
  options: readonly Option[];
  /** What the answer changes in the address. */
  changeTo: (value: string) => Partial<ListSearch>;
}

const USUAL_AGES = [0, 3, 5, 7, 12, 15];

/** The questions that the list can be narrowed by, as answered in `search`. What is over has no time of day. */
export function useChoices(search: ListSearch): Choice[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const ages = new Set(search.age === undefined ? USUAL_AGES : [...USUAL_AGES, search.age]);
  const number = (value: string) => (value === ANY ? undefined : Number(value));
  const asked = (value: string | number | undefined) => (value === undefined ? ANY : String(value));
  const time: Choice = {
    name: 'time',
    label: t('calendar.time'),
    value: asked(search.time),
    options: timeOptions(t),
    changeTo: (value) => ({ time: TimeOfDay.safeParse(value).data }),
  };
  return [
    {
      name: 'state',
      label: t('list.state'),
      value: asked(search.state),
      options: [
        { value: ANY, label: t('list.anyState') },
        ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
      ],
      changeTo: (value) => ({ state: State.safeParse(value).data }),
    },
    ...(search.state === 'ended' ? [] : [time]),
    {
      name: 'region',
      label: t('list.region'),
      value: asked(search.region),
      options: regionOptions(t),
      changeTo: (value) => ({ region: Region.safeParse(value).data }),
    },
    {
      name: 'price',
      label: t('performance.price'),
      value: asked(search.price),
      options: priceOptions(t, language, search.price),
      changeTo: (value) => ({ price: number(value) }),
    },
    {
      name: 'age',
      label: t('list.age'),
      value: asked(search.age),
      options: [
        { value: ANY, label: t('list.anyAge') },
        ...[...ages]
          .toSorted((one, other) => one - other)
          .map((years) => ({ value: String(years), label: ageText(t, years) })),
      ],
      changeTo: (value) => ({ age: number(value) }),
    },
  ];
}

/** The orders that this filter can be in. */
export function useSorts(search: ListSearch): { value: Sort; label: string }[] {
  const { t } = useTranslation();
  return SORTS.filter((value) => canSort(value, search)).map((value) => ({ value, label: t(`sort.${value}`) }));
}
