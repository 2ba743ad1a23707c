import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Backdrop } from '../../components/backdrop.tsx';
import { Poster } from '../../components/poster.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { Likes, WhereAndWhen } from './rank-line.tsx';
import type { RankedItem } from './rank-line.tsx';

const GRID = 'house grid grid-cols-2 gap-x-4 gap-y-9 py-10 md:grid-cols-3 md:gap-x-10 md:py-14 lg:gap-x-14';
const PLACE = 'first:col-span-2 md:first:col-span-1';
const FIRST = 'mx-auto w-[58vw] md:w-full md:max-w-80';
const OTHER = 'mx-auto w-full max-w-80';

/** The first three on a stage of their own, in the light of the first. */
export function TopThree({ items, showsLikes }: { items: RankedItem[]; showsLikes: boolean }) {
  return (
    <div className="stage relative mt-6 mb-6 overflow-hidden">
      <Backdrop image={items[0]?.performance?.poster ?? null} />
      <ol className={GRID}>
        {items.map((item, index) => (
          <li key={`${item.rank} ${item.title}`} className={PLACE}>
            <Winner item={item} isFirst={index === 0} showsLikes={showsLikes} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Winner({ item, isFirst, showsLikes }: { item: RankedItem; isFirst: boolean; showsLikes: boolean }) {
  const { t } = useTranslation();
  const { rank, title, venueName, performance } = item;
  const body = (
    <>
      <Poster
        image={performance?.poster ?? null}
        title={title}
        note={venueName}
        alt=""
        sizes={isFirst ? '(min-width: 48rem) 320px, 70vw' : '(min-width: 48rem) 320px, 45vw'}
        eager
        className="shadow-2xl transition duration-300 ease-house group-hover:scale-[1.02]"
      />
      <div className="mt-4 grid grid-cols-[auto_1fr] gap-x-4">
        <p className="text-[clamp(3rem,2rem+4vw,5.5rem)] leading-[0.8] font-extrabold tracking-[-0.06em] text-gold tabular-nums">
          <span className="sr-only">{t('ranking.rank', { rank })}</span>
          <span aria-hidden="true">{rank}</span>
        </p>
        <div className="min-w-0">
          <h2 className="line-clamp-2 text-lg leading-snug font-bold tracking-[-0.02em] group-hover:text-gold md:text-xl">
            {title}
          </h2>
          <p className="mt-1.5 text-sm text-soft">
            <WhereAndWhen item={item} />
          </p>
          {performance && showsLikes && (
            <p className="mt-1.5 text-sm">
              <Likes count={performance.likeCount} />
            </p>
          )}
        </div>
      </div>
    </>
  );
  const className = isFirst ? FIRST : OTHER;
  if (!performance) return <div className={className}>{body}</div>;
  return (
    <Link to="/performances/$id" params={{ id: performance.id }} className={`group block rounded-lg ${className}`}>
      {body}
    </Link>
  );
}

/** The stage before the winners are known. */
export function TopThreeSkeleton() {
  return (
    <div className="stage mt-17 mb-6" aria-hidden="true">
      <div className={GRID}>
        {[1, 2, 3].map((place) => (
          <div key={place} className={PLACE}>
            <div className={place === 1 ? FIRST : OTHER}>
              <Skeleton className="aspect-[5/7] rounded-lg" />
              <Skeleton className="mt-4 h-20" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
