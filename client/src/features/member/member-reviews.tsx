import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileView } from '@golden-ticket/shared/member';
import type { MemberReviewPage } from '@golden-ticket/shared/review';
import type { z } from 'zod';
import { PagedList } from '../../components/paged-list.tsx';
import { PerformanceLineSkeleton } from '../../components/performance-line.tsx';
import { Poster } from '../../components/poster.tsx';
import { Stars } from '../../components/stars.tsx';
import { formatDate, seoulDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { NothingYet } from './nothing-yet.tsx';
import { useReviewsOf } from './use-member-lists.ts';

type Review = z.infer<typeof MemberReviewPage>['items'][number];

/** What a member wrote of their visits; all of each is at its performance. */
export function MemberReviews({ profile: { id, own } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const list = useReviewsOf(id);
  return (
    <PagedList
      {...list}
      skeleton={
        <div>
          <PerformanceLineSkeleton />
          <PerformanceLineSkeleton />
        </div>
      }
      empty={<NothingYet title={t('profile.noReviews')} ownHint={own !== null && t('profile.noReviewsOwn')} />}
    >
      {(reviews) => (
        <ul className="grid gap-x-16 lg:grid-cols-2">
          {reviews.map((review) => (
            <li key={review.id} className="border-b border-line">
              <ReviewLine review={review} />
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}

function ReviewLine({ review }: { review: Review }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, performanceId, performance, rating, body, spoiler, seenOn, createdAt, hidden, isMine } = review;
  const title = performance?.title ?? t('profile.hiddenPerformance');
  const text = spoiler && !isMine ? t('profile.spoiler') : body;
  return (
    <Link
      to="/performances/$id/reviews/$reviewId"
      params={{ id: performanceId, reviewId: id }}
      className="group flex gap-4 rounded-lg py-5 md:gap-5"
    >
      <Poster
        image={performance?.poster ?? null}
        title={title}
        note={performance?.venueName ?? null}
        alt=""
        sizes="80px"
        className="w-16 shrink-0 self-start md:w-20"
      />
      <div className="min-w-0 grow">
        <h2 className="line-clamp-2 text-[1.0625rem] leading-snug font-bold tracking-[-0.02em] group-hover:text-gold">
          {title}
        </h2>
        <p className="mt-1 flex items-center gap-2.5 text-sm text-soft tabular-nums">
          <Stars halves={rating} className="size-4" />
          {formatDate(seenOn ?? seoulDate(new Date(createdAt)), language)}
        </p>
        {hidden && (
          <p className="mt-2 text-sm text-pretty text-alert">{t('profile.hidden', { reason: hidden.reason })}</p>
        )}
        <p className={`mt-2 line-clamp-3 text-[0.9375rem] text-pretty ${spoiler && !isMine ? 'text-soft' : ''}`}>
          {text}
        </p>
      </div>
    </Link>
  );
}
