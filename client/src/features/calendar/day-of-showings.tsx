import { useTranslation } from 'react-i18next';
import { PerformanceLine } from '../../components/performance-line.tsx';
import { PriceLine } from '../../components/price-line.tsx';
import { formatTime } from '../../lib/format.ts';
import type { Showing, Start } from './showings-by-time.ts';

/** A day's showings under the times they start at. */
export function DayOfShowings({ starts }: { starts: Start[] }) {
  return starts.map(({ startsAt, showings }) => (
    <section key={startsAt} className="grid border-t border-line md:grid-cols-[6.5rem_1fr]">
      <h3 className="sticky top-16 z-10 bg-ground pt-4 pb-1 text-2xl leading-none font-extrabold tracking-[-0.03em] tabular-nums md:static md:pt-6">
        <time dateTime={startsAt}>{formatTime(startsAt)}</time>
      </h3>
      <ul className="divide-y divide-line">
        {showings.map((showing) => (
          <li key={showing.id}>
            <ShowingLine showing={showing} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function ShowingLine({ showing: { performance, cast } }: { showing: Showing }) {
  const { t } = useTranslation();
  const { genre, venueName, region } = performance;
  const place = [t(`genre.${genre}`), venueName, region && t(`region.${region}`)].filter(Boolean).join(' · ');
  const price = <PriceLine {...performance} />;
  return (
    <PerformanceLine
      performance={performance}
      level={4}
      details={
        <>
          {place}
          {cast.length > 0 && (
            <span className="block truncate">
              {t('performance.playing')}: {cast.map(({ name }) => name).join(', ')}
            </span>
          )}
          <span className="block tabular-nums sm:hidden">{price}</span>
        </>
      }
      aside={<span className="hidden font-semibold tabular-nums sm:inline">{price}</span>}
    />
  );
}
