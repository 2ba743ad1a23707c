import { useTranslation } from 'react-i18next';
import { SORTS, STATES } from '@golden-ticket/shared/performance';
import type { Sort, State } from '@golden-ticket/shared/performance';
import { REGIONS } from '@golden-ticket/shared/region';
import { SelectField } from '../../components/select-field.tsx';
import type { ListSearch } from './list-search.ts';

const ANY = 'any';

interface Props {
  search: ListSearch;
  onChange: (search: ListSearch) => void;
}

/** Only what is to come can be sorted by its opening, and only around a point by distance. */
function canSort(sort: Sort, { state, lat }: ListSearch): boolean {
  if (sort === 'opening') return state === undefined || state === 'upcoming';
  return sort !== 'distance' || lat !== undefined;
}

function withState(search: ListSearch, state: State | undefined): ListSearch {
  const changed = { ...search, state };
  return search.sort && !canSort(search.sort, changed) ? { ...changed, sort: undefined } : changed;
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
        onChange={(state) => onChange(withState(search, state === ANY ? undefined : state))}
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
        options={SORTS.filter((value) => canSort(value, search)).map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(sort) => onChange({ ...search, sort: sort === 'popular' ? undefined : sort })}
      />
    </fieldset>
  );
}
