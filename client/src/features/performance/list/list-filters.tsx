import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../components/button-class.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { usePerformances } from '../use-performances.ts';
import { activeFilters } from './active-filters.ts';
import { useSorts } from './choices.ts';
import { FilterBar } from './filter-bar.tsx';
import { FilterChips } from './filter-chips.tsx';
import { filterOf } from './list-search.ts';
import type { ListSearch } from './list-search.ts';
import { NearNote } from './near-choice.tsx';

const FilterSheet = lazy(() => import('./filter-sheet.tsx').then((module) => ({ default: module.FilterSheet })));

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
}

/** What narrows the list and what orders it: a bar on wide screens, a sheet on small ones; under it, what is in force. */
export function ListFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const [isSheetWanted, setSheetWanted] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const { total, isPlaceholder } = usePerformances(filterOf(search));
  const count = activeFilters(search).length;
  return (
    <div className="space-y-3">
      <div className="flex items-start gap-2">
        <button
          type="button"
          aria-haspopup="dialog"
          aria-expanded={isSheetOpen}
          onClick={() => {
            setSheetWanted(true);
            setSheetOpen(true);
          }}
          className={`${buttonClass('outline')} lg:hidden`}
        >
          <SlidersHorizontal className="size-4" aria-hidden="true" />
          {count > 0 ? t('list.openSome', { count }) : t('list.open')}
        </button>
        <FilterBar search={search} onChange={onChange} />
        <div className="ml-auto">
          <SelectField
            label={t('list.sort')}
            value={search.sort ?? 'popular'}
            options={useSorts(search)}
            onChange={(sort) => onChange({ sort: sort === 'popular' ? undefined : sort })}
          />
        </div>
      </div>
      <NearNote search={search} />
      <FilterChips search={search} onChange={onChange} />
      {isSheetWanted && (
        <Suspense>
          <FilterSheet
            search={search}
            onChange={onChange}
            total={isPlaceholder ? null : total}
            isOpen={isSheetOpen}
            onOpenChange={setSheetOpen}
          />
        </Suspense>
      )}
    </div>
  );
}
