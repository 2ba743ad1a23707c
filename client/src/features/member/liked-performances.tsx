import { Heart, MessageSquareText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ProfileView } from '@golden-ticket/shared/member';
import type { PerformanceCard } from '@golden-ticket/shared/performance';
import { PagedList } from '../../components/paged-list.tsx';
import { PerformanceLine, PerformanceLineSkeleton } from '../../components/performance-line.tsx';
import { formatNumber, formatRunBriefly } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { NothingYet } from './nothing-yet.tsx';
import { useLikedPerformances } from './use-member-lists.ts';

/** The performances that a member likes, with how many like and review each. */
export function LikedPerformances({ profile: { id, own } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const list = useLikedPerformances(id);
  return (
    <PagedList
      {...list}
      skeleton={
        <div>
          <PerformanceLineSkeleton />
          <PerformanceLineSkeleton />
          <PerformanceLineSkeleton />
        </div>
      }
      empty={<NothingYet title={t('profile.noLikes')} ownHint={own !== null && t('profile.noLikesOwn')} />}
    >
      {(performances) => (
        <>
          <h2 className="sr-only">{t('profile.likes')}</h2>
          <ul className="grid gap-x-16 lg:grid-cols-2">
            {performances.map((performance) => (
              <li key={performance.id} className="border-b border-line">
                <Liked performance={performance} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PagedList>
  );
}

function Liked({ performance }: { performance: PerformanceCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { venueName, likeCount, reviewCount } = performance;
  return (
    <PerformanceLine
      performance={performance}
      details={[venueName, formatRunBriefly(performance, language)].filter(Boolean).join(' · ')}
      aside={
        <span className="flex flex-col items-end gap-1 text-soft tabular-nums">
          <span className="flex items-center gap-1.5">
            <Heart className="size-4" aria-hidden="true" />
            <span className="sr-only">{t('performance.likes', { count: likeCount })}</span>
            <span aria-hidden="true">{formatNumber(likeCount)}</span>
          </span>
          <span className="flex items-center gap-1.5">
            <MessageSquareText className="size-4" aria-hidden="true" />
            <span className="sr-only">{t('performance.reviews', { count: reviewCount })}</span>
            <span aria-hidden="true">{formatNumber(reviewCount)}</span>
          </span>
        </span>
      }
    />
  );
}
