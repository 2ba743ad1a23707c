import { Heart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RankingView } from '@golden-ticket/shared/ranking';
import { PerformanceLine } from '../../components/performance-line.tsx';
import { formatNumber, formatRunBriefly } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';

export type RankedItem = RankingView['items'][number];

/** One rank: its number, and the performance; a title alone where we have no listing of it. */
export function RankLine({ item, showsLikes }: { item: RankedItem; showsLikes: boolean }) {
  const { t } = useTranslation();
  const { rank, title, venueName, performance } = item;
  return (
    <div className="grid grid-cols-[3rem_1fr] items-center md:grid-cols-[4rem_1fr]">
      <p className="text-2xl font-extrabold tracking-[-0.04em] text-soft tabular-nums md:text-3xl">
        <span className="sr-only">{t('ranking.rank', { rank })}</span>
        <span aria-hidden="true">{rank}</span>
      </p>
      {performance ? (
        <PerformanceLine
          performance={performance}
          details={<WhereAndWhen item={item} />}
          aside={showsLikes && <Likes count={performance.likeCount} />}
        />
      ) : (
        <div className="flex min-h-27 flex-col justify-center py-3.5 md:min-h-29.5">
          <h3 className="text-[1.0625rem] leading-snug font-bold tracking-[-0.02em]">{title}</h3>
          <p className="mt-1 text-sm text-soft">{[venueName, t('ranking.unlisted')].filter(Boolean).join(' · ')}</p>
        </div>
      )}
    </div>
  );
}

/** The venue and the dates of a rank that we have a listing of. */
export function WhereAndWhen({ item: { venueName, performance } }: { item: RankedItem }) {
  const language = useLanguage();
  return (
    <>
      {performance?.venueName ?? venueName}
      {performance && <span className="block tabular-nums">{formatRunBriefly(performance, language)}</span>}
    </>
  );
}

/** How many like it; nothing while nobody has said so. */
export function Likes({ count }: { count: number }) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <span className="inline-flex items-center gap-1.5 text-soft tabular-nums">
      <Heart className="size-4" aria-hidden="true" />
      <span className="sr-only">{t('performance.likes', { count })}</span>
      <span aria-hidden="true">{formatNumber(count)}</span>
    </span>
  );
}
