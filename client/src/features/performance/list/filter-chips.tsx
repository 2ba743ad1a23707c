import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { focusMain } from '../../../lib/focus-main.ts';
import { activeFilters, withoutAny } from './active-filters.ts';
import type { ListSearch } from './list-search.ts';
import { useFilterText } from './use-filter-text.ts';

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
}

/** All that the list is narrowed by, each to be taken away; nothing where nothing is. The focus stays among them as they go. */
export function FilterChips({ search, onChange }: Props) {
  const { t } = useTranslation();
  const textOf = useFilterText(search);
  const active = activeFilters(search);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);
  useEffect(() => {
    if (removed.current === undefined) return;
    const buttons = list.current?.querySelectorAll('button');
    if (active.length === 0) focusMain();
    else buttons?.[Math.min(removed.current, active.length - 1)]?.focus();
    removed.current = undefined;
  }, [active.length]);
  if (active.length === 0) return null;
  return (
    <ul
      ref={list}
      aria-label={t('list.active')}
      className="-mx-5 flex gap-2 overflow-x-auto px-5 py-1 scrollbar-none lg:mx-0 lg:flex-wrap lg:overflow-visible lg:px-0"
    >
      {active.map(({ name, without }, index) => (
        <li key={name}>
          <button
            type="button"
            onClick={() => {
              removed.current = index;
              onChange(without);
            }}
            aria-label={t('list.remove', { name: textOf(name) })}
            className="flex h-9 items-center gap-1.5 rounded-full bg-sunken pr-2.5 pl-3.5 text-sm font-medium whitespace-nowrap transition-colors hover:text-gold"
          >
            {textOf(name)}
            <X className="size-4 text-soft" aria-hidden="true" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={() => {
            removed.current = 0;
            onChange(withoutAny(search));
          }}
          className="h-9 rounded-full px-3 text-sm font-semibold whitespace-nowrap text-soft underline underline-offset-4 hover:text-gold"
        >
          {t('list.clearAll')}
        </button>
      </li>
    </ul>
  );
}
