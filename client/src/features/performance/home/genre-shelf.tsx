import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '@golden-ticket/shared/home';
import { Shelf } from '../../../components/shelf.tsx';
import { PerformanceCard } from '../performance-card.tsx';
import { Teaser } from '../teaser.tsx';
import { SHELF_SIZES } from './shelf-skeleton.tsx';

type GenreOfHome = HomeView['genres'][number];

/** A genre's row of posters: its three most liked with their rank and, where there is one, a teaser; then more. */
export function GenreShelf({ shelf, seeAll }: { shelf: GenreOfHome; seeAll: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Shelf title={t(`genre.${shelf.genre}`)} seeAll={seeAll}>
      {shelf.top.map((performance, index) => (
        <li key={performance.id} className="relative">
          <Ranked performance={performance} rank={index + 1} />
        </li>
      ))}
      {shelf.more.map((performance) => (
        <li key={performance.id}>
          <PerformanceCard performance={performance} sizes={SHELF_SIZES} />
        </li>
      ))}
    </Shelf>
  );
}

function Ranked({ performance, rank }: { performance: GenreOfHome['top'][number]; rank: number }) {
  const { title, teaserId } = performance;
  return (
    <>
      <PerformanceCard performance={performance} sizes={SHELF_SIZES} rank={rank} />
      {teaserId && (
        <div className="pointer-events-none absolute inset-x-0 top-0 flex aspect-[5/7] items-end justify-end p-2">
          <Teaser title={title} youtubeId={teaserId} />
        </div>
      )}
    </>
  );
}
