import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGE_SIZES } from '@golden-ticket/shared/image';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Backdrop } from '../../../components/backdrop.tsx';
import { Poster } from '../../../components/poster.tsx';
import { RunBadge } from '../../../components/run-badge.tsx';
import { Teaser } from '../teaser.tsx';
import { Counters } from './counters.tsx';
import { Facts } from './facts.tsx';

interface Props {
  performance: PerformanceView;
  /** To see a picture large, by its key. */
  onView: (key: string) => void;
}

/** The top of a performance's page: its poster in the light, its name, and what one asks first. */
export function Stage({ performance, onView, like }: Props & { like: ReactNode }) {
  const { t } = useTranslation();
  const { title, genre, poster, flags, teaserId } = performance;
  return (
    <header className="stage relative overflow-hidden">
      <Backdrop image={poster} />
      <div className="house grid gap-x-14 gap-y-8 py-9 md:grid-cols-[auto_1fr] md:py-16 lg:gap-x-20">
        <BigPoster performance={performance} onView={onView} />
        <div className="flex min-w-0 flex-col justify-center">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
            <Link to="/performances" search={{ genre }} className="font-semibold text-gold hover:underline">
              {t(`genre.${genre}`)}
            </Link>
            <RunBadge run={performance} />
            {flags.map((flag) => (
              <span key={flag} className="rounded-full border border-line px-2.5 py-0.5 text-[0.8125rem] text-soft">
                {t(`flag.${flag}`)}
              </span>
            ))}
          </p>
          <h1 className="mt-3 max-w-[20em] text-[clamp(1.875rem,1.2rem+2.7vw,3.5rem)] leading-[1.14] font-extrabold tracking-[-0.035em]">
            {title}
          </h1>
          <Counters performance={performance} like={like} />
          <Facts performance={performance} />
          {teaserId && (
            <p className="mt-7">
              <Teaser title={title} youtubeId={teaserId} isLabelled />
            </p>
          )}
        </div>
      </div>
    </header>
  );
}

function BigPoster({ performance, onView }: Props) {
  const { t } = useTranslation();
  const { title, poster, venue, venueText } = performance;
  const frame = 'mx-auto w-[60vw] max-w-64 md:w-65 md:max-w-none lg:w-85';
  const drawn = (
    <Poster
      image={poster}
      title={title}
      note={venue?.name ?? venueText}
      alt={t('performance.posterOf', { title })}
      sizes={STAGE_SIZES.performance}
      eager
      className="shadow-2xl"
    />
  );
  if (!poster) return <div className={frame}>{drawn}</div>;
  return (
    <button
      type="button"
      aria-label={t('viewer.enlarge', { name: t('performance.posterOf', { title }) })}
      onClick={() => onView(poster.key)}
      className={`block cursor-zoom-in self-start rounded-lg ${frame}`}
    >
      {drawn}
    </button>
  );
}
