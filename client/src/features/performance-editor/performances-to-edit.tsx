import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PerformanceToEdit } from '@golden-ticket/shared/performance-edit';
import { buttonClass } from '../../components/button-class.ts';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { Listing } from '../../components/operator/listing.tsx';
import { OperatorHead } from '../../components/operator/operator-head.tsx';
import { SearchInput } from '../../components/operator/search-input.tsx';
import { formatDateRange } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { usePerformancesToEdit } from './use-editor.ts';
import type { EditSearch } from './use-editor.ts';

const ONLY = ['all', 'own', 'pinned', 'hidden'] as const;

interface Props {
  search: EditSearch;
  onChange: (search: EditSearch) => void;
}

/** All performances, hidden and past ones too, for operators to find and open. */
export function PerformancesToEdit({ search, onChange }: Props) {
  const { t } = useTranslation();
  const { performances, ...list } = usePerformancesToEdit(search);
  return (
    <>
      <OperatorHead
        title={t('operator.nav.performances')}
        actions={
          <Link to="/operator/performances/new" className={buttonClass('gold')}>
            <Plus className="size-4.5" aria-hidden="true" />
            {t('editor.new')}
          </Link>
        }
      >
        {t('editor.about')}
      </OperatorHead>
      <search>
        <FilterChips
          label={t('editor.which')}
          value={search.only ?? 'all'}
          options={ONLY.map((value) => ({ value, label: t(`editor.only.${value}`) }))}
          onChange={(only) => onChange({ ...search, only: only === 'all' ? undefined : only })}
        />
        <SearchInput
          label={t('editor.findTitle')}
          value={search.q ?? ''}
          onChange={(q) => onChange({ ...search, q: q || undefined })}
        />
      </search>
      <div aria-busy={list.isPlaceholder} className={`mt-6 ${list.isPlaceholder ? 'opacity-50' : ''}`}>
        <Listing {...list} items={performances} keyOf={({ id }) => id} empty={t('editor.nothing')}>
          {(performance) => <Line performance={performance} />}
        </Listing>
      </div>
    </>
  );
}

function Line({ performance }: { performance: PerformanceToEdit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, title, genre, startsOn, endsOn, venueName, state, source, pinned, hidden } = performance;
  const marks = [
    state === 'ended' && t('state.ended'),
    source !== 'kopis' && t(`editor.source.${source}`),
    pinned.length > 0 && t('editor.pinnedCount', { count: pinned.length }),
    hidden && t(`editor.hiddenMark.${hidden}`),
  ].filter((mark) => mark !== false && mark !== null);
  return (
    <Link
      to="/operator/performances/$id"
      params={{ id }}
      className="group flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg px-1"
    >
      <div className="min-w-0">
        <h2 className={`truncate font-bold group-hover:text-gold ${hidden ? 'text-soft line-through' : ''}`}>
          {title}
        </h2>
        <p className="mt-0.5 text-sm text-soft tabular-nums">
          {[t(`genre.${genre}`), venueName, formatDateRange(startsOn, endsOn, language)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <p className="flex flex-wrap gap-1.5">
        {marks.map((mark) => (
          <span key={mark} className="rounded-full border border-line px-2.5 py-0.5 text-[0.8125rem] text-soft">
            {mark}
          </span>
        ))}
      </p>
    </Link>
  );
}
