import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { PerformanceCard } from '@golden-ticket/shared/performance';
import { Poster } from './poster.tsx';
import { Skeleton } from './skeleton.tsx';

const LINE = 'flex items-center gap-4 py-3.5 md:gap-5';
const POSTER = 'w-14 shrink-0 md:w-16';

interface Props {
  performance: z.infer<typeof PerformanceCard>;
  /** A word over the title. */
  note?: ReactNode;
  /** Under the title, in one line: usually where and when. */
  details: ReactNode;
  /** What stands at the line's end. */
  aside?: ReactNode;
  /** The level of the title's heading. */
  level?: 3 | 4;
}

/** A performance in one line of a list: a small poster, the title, and what this list is about. The whole line leads to it. */
export function PerformanceLine({ performance, note, details, aside, level = 3 }: Props) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const { id, title, poster, venueName, state } = performance;
  return (
    <Link to="/performances/$id" params={{ id }} className={`group rounded-lg ${LINE}`}>
      <Poster
        image={poster}
        title={title}
        note={venueName}
        alt=""
        sizes="64px"
        className={`${POSTER} ${state === 'ended' ? 'saturate-25' : ''}`}
      />
      <div className="min-w-0 grow">
        {note && <p className="truncate text-sm">{note}</p>}
        <Heading className="line-clamp-2 text-[1.0625rem] leading-snug font-bold tracking-[-0.02em] group-hover:text-gold">
          {title}
        </Heading>
        <p className="mt-1 text-sm text-soft">{details}</p>
      </div>
      {aside && <div className="shrink-0 text-right text-sm">{aside}</div>}
    </Link>
  );
}

/** The same line before its performance is known. */
export function PerformanceLineSkeleton() {
  return (
    <div className={LINE} aria-hidden="true">
      <Skeleton className={`aspect-[5/7] rounded-lg ${POSTER}`} />
      <div className="grow">
        <Skeleton className="h-5 w-3/5" />
        <Skeleton className="mt-2 h-4 w-2/5" />
      </div>
    </div>
  );
}
