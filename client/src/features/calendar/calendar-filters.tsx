import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import { ANY, priceOptions, regionOptions, timeOptions } from '../../components/filters/options.ts';
import { SelectField } from '../../components/select-field.tsx';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import type { CalendarSearch } from './calendar-search.ts';

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
        options={regionOptions(t)}
        onChange={(region) => onChange({ ...search, region: region === ANY ? undefined : region })}
      />
      <SelectField
        label={t('calendar.time')}
        value={search.time ?? ANY}
        options={timeOptions(t)}
        onChange={(time) => onChange({ ...search, time: time === ANY ? undefined : time })}
      />
      <SelectField
        label={t('performance.price')}
        value={search.price === undefined ? ANY : String(search.price)}
        options={priceOptions(t, language, search.price)}
        onChange={(price) => onChange({ ...search, price: price === ANY ? undefined : Number(price) })}
      />
    </fieldset>
  );
}
