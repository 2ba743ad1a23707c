import { useTranslation } from 'react-i18next';
import { SORTS, STATES } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { SelectField } from '../../components/select-field.tsx';
import type { ListSearch } from './list-search.ts';

const ANY = 'any';

interface Props {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}

/** Region, dates and order. Genres have links of their own. */
export function PerformanceFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{t('list.filters')}</legend>
      <SelectField
        label={t('list.state')}
        value={search.state ?? ANY}
        options={[
          { value: ANY, label: t('list.anyState') },
          ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
        onChange={(state) => onChange({ ...search, state: state === ANY ? undefined : state })}
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
        label={t('list.sort')}
        value={search.sort ?? 'popular'}
        options={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => onChange({ ...search, sort: sort === 'popular' ? undefined : sort })}
      />
    </fieldset>
  );
}
