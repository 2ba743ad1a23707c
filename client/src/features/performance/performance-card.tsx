import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { PerformanceCard as Card } from '@golden-ticket/shared/performance';
import { Poster } from '../../components/poster.tsx';
import { RunBadge } from '../../components/run-badge.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { formatDistance, formatRunBriefly } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';

/** As tall as its longest, so that rows keep their height whatever they hold and before they hold anything. */
const TEXT = 'mt-4 min-h-28';

interface Props {
  performance: z.infer<typeof Card>;
  /** How wide the poster is drawn, as in the `sizes` attribute of an image. */
  sizes: string;
  eager?: boolean;
  /** A line over the title, instead of where the run stands. */
  note?: ReactNode;
  /** Its place among the best, told large beside the title. */
  rank?: number;
}

/** A poster and what one has to know to want it. The whole card leads to the performance. */
export function PerformanceCard({ performance, sizes, eager, note, rank }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, venueName, region, poster, state, meters } = performance;
  const place = venueName ?? (region && t(`region.${region}`));
  return (
    <Link to="/performances/$id" params={{ id: performance.id }} className="group block rounded-lg">
      <Poster
        image={poster}
        title={title}
        note={place}
        alt=""
        sizes={sizes}
        eager={eager}
        className={`transition duration-300 ease-house group-hover:scale-[1.035] group-hover:shadow-xl group-focus-visible:scale-[1.035] ${state === 'ended' ? 'saturate-25' : ''}`}
      />
      <div className={TEXT}>
        <div className="flex gap-3">
          {rank !== undefined && (
            <p className="text-5xl leading-[0.85] font-black tracking-[-0.06em] text-gold tabular-nums md:text-6xl">
              <span className="sr-only">{t('ranking.rank', { rank })}</span>
              <span aria-hidden="true">{rank}</span>
            </p>
          )}
          <div className="min-w-0">
            {note ?? <RunBadge run={performance} className="block truncate text-[0.8125rem]" />}
            <h3 className="mt-0.5 line-clamp-2 text-[1.0625rem] leading-snug font-bold tracking-[-0.02em] group-hover:text-gold">
              {title}
            </h3>
          </div>
        </div>
        {place && (
          <p className="mt-1 flex gap-1.5 text-sm text-soft">
            {meters !== undefined && <span className="shrink-0 font-semibold text-ink">{formatDistance(meters)}</span>}
            <span className="truncate">{place}</span>
          </p>
        )}
        <p className="truncate text-sm text-soft tabular-nums">{formatRunBriefly(performance, language)}</p>
      </div>
    </Link>
  );
}

/** The same card before its performance is known, line for line. */
export function PerformanceCardSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="aspect-[5/7] rounded-lg" />
      <div className={TEXT}>
        <Skeleton className="h-4 w-1/3" />
        <Skeleton className="mt-2 h-5 w-11/12" />
        <Skeleton className="mt-2 h-4 w-2/3" />
      </div>
    </div>
  );
}
