import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import { TIMES_OF_DAY } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { SelectField } from '../../components/select-field.tsx';
import { formatWon } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import type { CalendarSearch } from './calendar-search.ts';

const ANY = 'any';
const PRICES = [20_000, 50_000, 100_000] as const;

interface Props {
  search: CalendarSearch;
  onChange: (search: CalendarSearch) => void;
}

/** Genre, region, time of day and price. */
export function CalendarFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('list.filters')}</legend>
      <SelectField
        label={t('performance.genre')}
        value={search.genre ?? ANY}
        options={[
          { value: ANY, label: t('calendar.anyGenre') },
          ...GENRES.map((value) => ({ value, label: t(`genre.${value}`) })),
        ]}
        onChange={(genre) => onChange({ ...search, genre: genre === ANY ? undefined : genre })}
      />
      <SelectField
        label={t('list.region')}
        value={search.region ?? ANY}
        options={[
          { value: ANY, label: t('list.anyRegion') },
          ...REGIONS.map((value) => ({ value, label: t(`region.${value}`) })),
        ]}
        onChange={(region) => onChange({ ...search, region: region === ANY ? undefined : region })}
      />
      <SelectField
        label={t('calendar.time')}
        value={search.time ?? ANY}
        options={[
          { value: ANY, label: t('calendar.anyTime') },
          ...TIMES_OF_DAY.map((value) => ({ value, label: t(`calendar.${value}`) })),
        ]}
        onChange={(time) => onChange({ ...search, time: time === ANY ? undefined : time })}
      />
      <SelectField
        label={t('performance.price')}
        value={search.price === undefined ? ANY : String(search.price)}
        options={[
          { value: ANY, label: t('calendar.anyPrice') },
          { value: '0', label: t('performance.free') },
          ...[...new Set([...PRICES, ...(search.price ? [search.price] : [])])].map((price) => ({
            value: String(price),
            label: t('calendar.upTo', { price: formatWon(price, language) }),
          })),
        ]}
        onChange={(price) => onChange({ ...search, price: price === ANY ? undefined : Number(price) })}
      />
    </fieldset>
  );
}
