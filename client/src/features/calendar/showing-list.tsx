import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { PerformanceLineSkeleton } from '../../components/performance-line.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { useToday } from '../../lib/use-today.ts';
import { daysOf } from './calendar-search.ts';
import type { CalendarSearch } from './calendar-search.ts';
import { DayOfShowings } from './day-of-showings.tsx';
import { byDayAndTime } from './showings-by-time.ts';
import { useShowings } from './use-calendar.ts';

interface Props {
  search: CalendarSearch;
  /** What to offer when nothing fits. */
  emptyActions: ReactNode;
}

/** The showings of the chosen days in the order of their start, growing as one scrolls. */
export function ShowingList({ search, emptyActions }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [withBegun, setWithBegun] = useState(false);
  const list = useShowings(search, withBegun);
  const { from } = daysOf(search, today);
  const begun = from === today && !withBegun && (
    <button type="button" className={buttonClass('outline', 'small')} onClick={() => setWithBegun(true)}>
      {t('calendar.showBegun')}
    </button>
  );
  const { showings } = list;
  if (!showings && list.error) {
    return <FailureNotice error={list.error} onRetry={list.refetch} isRetrying={list.isFetching} />;
  }
  if (!showings) return <ShowingListSkeleton />;
  if (showings.length === 0) {
    return (
      <>
        <DayHeading date={from} aside={begun} />
        <Notice title={t(begun ? 'calendar.over' : 'calendar.empty')} actions={emptyActions}>
          {t('calendar.emptyHint')}
        </Notice>
      </>
    );
  }
  return (
    <div aria-busy={list.isPlaceholder} className={list.isPlaceholder ? 'opacity-50 transition-opacity' : ''}>
      <div className="space-y-12">
        {byDayAndTime(showings).map(({ date, starts }) => (
          <div key={date}>
            <DayHeading
              date={date}
              counts={list.days.find((day) => day.date === date)}
              aside={date === today && begun}
            />
            <DayOfShowings starts={starts} />
          </div>
        ))}
      </div>
      {list.error !== null && (
        <FailureNotice error={list.error} onRetry={list.fetchMore} isRetrying={list.isFetching} />
      )}
      {list.error === null && list.hasMore && <MoreButton isLoading={list.isFetchingMore} onMore={list.fetchMore} />}
      {!list.hasMore && <p className="mt-10 text-sm text-soft">{t('performance.seoulTime')}</p>}
    </div>
  );
}

interface DayHeadingProps {
  date: string;
  counts?: { showings: number; performances: number };
  aside: ReactNode;
}

function DayHeading({ date, counts, aside }: DayHeadingProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const isToday = date === useToday();
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-4">
      <h2 className="text-heading font-extrabold">
        {formatDay(date, language)}
        {isToday && <span className="ml-2.5 text-gold">{t('calendar.today')}</span>}
      </h2>
      {counts && (
        <p className="text-soft tabular-nums">
          {t('list.count', { count: counts.performances })}
          {' · '}
          {t('performance.showingCount', { count: counts.showings })}
        </p>
      )}
      {aside && <div className="sm:ml-auto">{aside}</div>}
    </div>
  );
}

function ShowingListSkeleton() {
  return (
    <div aria-hidden="true">
      {Array.from({ length: 8 }, (_, place) => (
        <PerformanceLineSkeleton key={place} />
      ))}
    </div>
  );
}
