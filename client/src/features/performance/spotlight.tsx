import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '@golden-ticket/shared/home';
import { STAGE_SIZES } from '@golden-ticket/shared/image';
import { Backdrop } from '../../components/backdrop.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { Poster } from '../../components/poster.tsx';
import { PriceLine } from '../../components/price-line.tsx';
import { RunBadge } from '../../components/run-badge.tsx';
import { formatRun } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { SpotlightSkeleton } from './spotlight-skeleton.tsx';

type Banner = HomeView['banners'][number];
type PerformanceBanner = Extract<Banner, { kind: 'performance' }>;
type OperatorBanner = Extract<Banner, { kind: 'operator' }>;

const imageOf = (banner: Banner) => (banner.kind === 'operator' ? banner.image : banner.poster);
const keyOf = ({ kind, id }: Banner) => `${kind}-${id}`;

/** The stage at the top of the home page: one banner in the light, the next ones waiting in the wings. */
export function Spotlight({ banners }: { banners: Banner[] | undefined }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(0);
  if (!banners) return <SpotlightSkeleton />;
  const current = banners[chosen] ?? banners[0];
  if (!current) return null;
  const image = imageOf(current);
  return (
    <section aria-label={t('home.featured')} className="stage relative overflow-hidden">
      {image && <Backdrop image={image} />}
      <div className="house relative grid gap-x-16 gap-y-7 py-9 md:grid-cols-[1fr_auto] md:py-12">
        <Poster
          key={keyOf(current)}
          image={image}
          title={current.title}
          note={current.kind === 'performance' ? current.venueName : null}
          alt=""
          sizes={STAGE_SIZES.home}
          eager
          className="arriving mx-auto w-[60vw] max-w-64 shadow-2xl md:col-start-2 md:row-span-2 md:row-start-1 md:w-70 md:max-w-none lg:w-80"
        />
        {current.kind === 'performance' ? (
          <Billing key={keyOf(current)} performance={current} />
        ) : (
          <Announcement key={keyOf(current)} banner={current} />
        )}
        <ul className="flex justify-center gap-2.5 self-end md:gap-3 md:col-start-1 md:row-start-2 md:justify-start">
          {banners.map((banner, index) => (
            <li key={keyOf(banner)} className="w-13 min-w-0 md:w-16">
              <button
                type="button"
                aria-label={t('home.show', { title: banner.title })}
                aria-pressed={banner === current}
                onClick={() => setChosen(index)}
                className="block w-full rounded-md opacity-60 ring-gold-fill ring-offset-3 ring-offset-[#0e0c0b] transition hover:opacity-100 aria-pressed:opacity-100 aria-pressed:ring-2"
              >
                <Poster image={imageOf(banner)} title={banner.title} alt="" sizes="64px" eager />
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** What an operator put up, in their own words. */
function Announcement({ banner }: { banner: OperatorBanner }) {
  const { t } = useTranslation();
  return (
    <div className="arriving flex flex-col items-center text-center md:col-start-1 md:row-start-1 md:items-start md:pt-6 md:text-left">
      <h2 lang="ko" className="mt-3 line-clamp-3 max-w-[16em] text-display font-extrabold">
        {banner.title}
      </h2>
      {banner.text && (
        <p
          lang="ko"
          className="mt-4 line-clamp-4 max-w-[36em] text-[1.0625rem] whitespace-pre-line text-soft md:text-lg"
        >
          {banner.text}
        </p>
      )}
      <a href={banner.path} className={`mt-7 ${buttonClass('gold', 'large')}`}>
        <span className="sr-only">{banner.title}</span> {t('home.details')}
      </a>
    </div>
  );
}

function Billing({ performance }: { performance: PerformanceBanner }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="arriving flex flex-col items-center text-center md:col-start-1 md:row-start-1 md:items-start md:pt-6 md:text-left">
      <p className="flex flex-wrap justify-center gap-x-3 text-[0.9375rem]">
        <span className="font-semibold text-gold">{t(`genre.${performance.genre}`)}</span>
        <RunBadge run={performance} />
      </p>
      <h2 className="mt-3 line-clamp-3 max-w-[16em] text-display font-extrabold">{performance.title}</h2>
      <p className="mt-4 min-h-[2lh] text-[1.0625rem] text-soft md:text-lg">
        {performance.venueName}
        <br />
        <span className="tabular-nums">{formatRun(performance, language)}</span>
        {performance.lowestPrice !== null && (
          <>
            {' · '}
            <PriceLine {...performance} />
          </>
        )}
      </p>
      {performance.tagline && (
        <p lang="ko" className="mt-4 line-clamp-2 hidden max-w-[36em] text-soft md:block">
          {performance.tagline}
        </p>
      )}
      <Link to="/performances/$id" params={{ id: performance.id }} className={`mt-7 ${buttonClass('gold', 'large')}`}>
        <span className="sr-only">{performance.title}</span> {t('home.details')}
      </Link>
    </div>
  );
}
