import { useState } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import type { ReviewView } from '@golden-ticket/shared/review';
import { buttonClass } from '../../components/button-class.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Section } from '../../components/section.tsx';
import '../../lib/i18n/members.ts';
import { ReviewFilters } from './review-filters.tsx';
import { ReviewItem } from './review-item.tsx';
import { ReviewSummary } from './review-summary.tsx';
import { ReviewsSkeleton } from './reviews-skeleton.tsx';
import { useReviews, useReviewSummary } from './use-reviews.ts';
import type { ReviewFilter } from './use-reviews.ts';
import { WriteReviewLink } from './write-review-link.tsx';

/** What other features can do with reviews, put in by who composes them. */
export interface ReviewSlots {
  /** What can be done about another's review; `onBlocked` is called once its author is blocked. */
  Menu: ComponentType<{ review: ReviewView; onBlocked?: () => void }>;
  /** What can be done about a photo of another's. */
  PhotoAction: ComponentType<{ photoId: number }>;
}

/** What members say of a performance: what it comes to, and review after review. */
export function Reviews({ performance, ...slots }: { performance: PerformanceView } & ReviewSlots) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<ReviewFilter>({ sort: 'helpful' });
  const summary = useReviewSummary(performance.id);
  const list = useReviews(performance.id, filter);
  const { error } = summary;
  // The sample catalogue makes its numbers up, but nobody's words.
  const isInvented = performance.source.source === 'sample' && performance.reviewCount > 0;
  const hasAny = summary.data !== undefined && summary.data.count > 0;
  return (
    <Section title={t('review.title')} aside={<WriteReviewLink performance={performance} />}>
      {error && !summary.data && (
        <FailureNotice error={error} onRetry={() => void summary.refetch()} isRetrying={summary.isFetching} />
      )}
      {!error && !summary.data && <ReviewsSkeleton />}
      {summary.data?.count === 0 && (
        <Notice title={t('review.empty')}>
          <p>{t('review.emptyHint')}</p>
          {isInvented && <p className="mt-2 text-sm">{t('review.invented')}</p>}
        </Notice>
      )}
      {hasAny && (
        <div className="space-y-5">
          <ReviewSummary
            summary={summary.data}
            stars={filter.stars}
            onStars={(stars) => setFilter({ ...filter, stars })}
          />
          <ReviewFilters filter={filter} summary={summary.data} onChange={setFilter} />
          <ReviewList list={list} onShowAll={() => setFilter({ sort: filter.sort })} {...slots} />
        </div>
      )}
    </Section>
  );
}

interface ListProps extends ReviewSlots {
  list: ReturnType<typeof useReviews>;
  onShowAll: () => void;
}

function ReviewList({ list, onShowAll, ...slots }: ListProps) {
  const { t } = useTranslation();
  const { reviews } = list;
  if (!reviews && list.error) {
    return <FailureNotice error={list.error} onRetry={list.refetch} isRetrying={list.isFetching} />;
  }
  if (!reviews) return <ReviewsSkeleton />;
  if (reviews.length === 0) {
    return (
      <p className="flex flex-wrap items-center gap-4 py-8">
        {t('review.noneFit')}
        <button type="button" className={buttonClass('outline', 'small')} onClick={onShowAll}>
          {t('review.showAll')}
        </button>
      </p>
    );
  }
  return (
    <div aria-busy={list.isPlaceholder} className={list.isPlaceholder ? 'opacity-50 transition-opacity' : ''}>
      <ul>
        {reviews.map((review) => (
          <li key={review.id}>
            <ReviewItem review={review} {...slots} />
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
