import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../components/button-class.ts';
import { Notice } from '../../../components/notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { focusMain } from '../../../lib/focus-main.ts';
import { activeFilters, withoutAny } from './active-filters.ts';
import type { ListSearch } from './list-search.ts';
import { useFilterText } from './use-filter-text.ts';
import { useTotals } from './use-totals.ts';

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
}

/** Nothing fits: says which one thing to let go of, and how many there are without it. */
export function NothingFits({ search, onChange }: Props) {
  const { t } = useTranslation();
  const textOf = useFilterText(search);
  const active = activeFilters(search);
  const totals = useTotals(active.map(({ without }) => ({ ...search, ...without })));
  const ways = active
    .map((filter, index) => ({ ...filter, count: totals?.[index] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
  const loosen = (change: Partial<ListSearch>) => {
    focusMain();
    onChange(change);
  };
  const hint = totals && ways.length === 0 ? 'list.emptyMany' : 'list.emptyHint';
  return (
    <Notice
      title={t('list.empty')}
      actions={
        totals ? (
          <>
            {ways.map(({ name, without, count }) => (
              <button key={name} type="button" onClick={() => loosen(without)} className={buttonClass('outline')}>
                {t('list.loosen', { name: textOf(name), count })}
              </button>
            ))}
            <button
              type="button"
              onClick={() => loosen(withoutAny(search))}
              className={buttonClass(ways.length > 0 ? 'quiet' : 'gold')}
            >
              {t('list.clearAll')}
            </button>
          </>
        ) : (
          <Skeleton className="h-11 w-64 rounded-full" />
        )
      }
    >
      {active.length > 0 && t(hint)}
    </Notice>
  );
}
