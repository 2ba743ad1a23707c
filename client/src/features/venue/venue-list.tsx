import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VenuePage } from '@golden-ticket/shared/venue';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ACCESSIBILITY_ICONS } from '../../components/filters/accessibility-icons.ts';
import { MoreButton } from '../../components/more-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { formatDistance } from '../../lib/format.ts';
import { useVenues } from './use-venues.ts';
import type { VenueSearch } from './venue-search.ts';

const GRID = 'grid gap-x-12 border-t border-line md:grid-cols-2 xl:grid-cols-3';

/** The venues that the filter holds, growing as one scrolls. */
export function VenueList({ search, emptyActions }: { search: VenueSearch; emptyActions: ReactNode }) {
  const { t } = useTranslation();
  const list = useVenues(search);
  const { venues } = list;
  if (!venues && list.error) {
    return <FailureNotice error={list.error} onRetry={list.refetch} isRetrying={list.isFetching} />;
  }
  if (!venues) return <VenueListSkeleton />;
  if (venues.length === 0) {
    return (
      <Notice title={t('venues.empty')} actions={emptyActions}>
        {t('venues.emptyHint')}
      </Notice>
    );
  }
  return (
    <div aria-busy={list.isPlaceholder} className={list.isPlaceholder ? 'opacity-50 transition-opacity' : ''}>
      <ul className={GRID}>
        {venues.map((venue) => (
          <li key={venue.id} className="border-b border-line">
            <VenueItem venue={venue} />
          </li>
        ))}
      </ul>
      {list.error !== null && (
        <FailureNotice error={list.error} onRetry={list.fetchMore} isRetrying={list.isFetching} />
      )}
      {list.error === null && list.hasMore && <MoreButton isLoading={list.isFetchingMore} onMore={list.fetchMore} />}
    </div>
  );
}

function VenueItem({ venue }: { venue: VenuePage['items'][number] }) {
  const { t } = useTranslation();
  const { id, name, region, district, seats, accessibility, performanceCount, meters } = venue;
  const place = [
    meters !== null && formatDistance(meters),
    [region && t(`region.${region}`), district].filter(Boolean).join(' '),
    seats !== null && seats > 0 && t('venue.seatCount', { count: seats }),
  ];
  return (
    <Link to="/venues/$id" params={{ id }} className="group flex h-full items-start justify-between gap-5 py-4">
      <div className="min-w-0">
        <h3 className="text-[1.0625rem] leading-snug font-bold tracking-[-0.02em] group-hover:text-gold">{name}</h3>
        <p className="mt-1 text-sm text-soft tabular-nums">{place.filter(Boolean).join(' · ')}</p>
      </div>
      <div className="flex shrink-0 flex-col items-end gap-1.5 text-sm text-soft">
        <p className={`leading-[1.4625rem] tabular-nums ${performanceCount > 0 ? 'font-semibold text-gold' : ''}`}>
          {performanceCount > 0 ? t('venues.performanceCount', { count: performanceCount }) : t('venues.idle')}
        </p>
        {accessibility.length > 0 && (
          <ul className="flex gap-2">
            {accessibility.map((each) => {
              const Icon = ACCESSIBILITY_ICONS[each];
              return (
                <li key={each} title={t(`accessibility.${each}`)}>
                  <Icon className="size-4" aria-hidden="true" />
                  <span className="sr-only">{t(`accessibility.${each}`)}</span>
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </Link>
  );
}

function VenueListSkeleton() {
  return (
    <div className={GRID} aria-hidden="true">
      {Array.from({ length: 18 }, (_, place) => (
        <div key={place} className="border-b border-line py-4">
          <Skeleton className="h-6 w-3/5" />
          <Skeleton className="mt-1.5 h-4 w-2/5" />
        </div>
      ))}
    </div>
  );
}

/** How many venues the filter holds. */
export function VenueCount({ search }: { search: VenueSearch }) {
  const { t } = useTranslation();
  const { total, isPlaceholder } = useVenues(search);
  return (
    <output className="block min-h-[1lh] text-lg text-soft tabular-nums">
      {total !== null && !isPlaceholder && t('catalogue.venues', { count: total })}
    </output>
  );
}
