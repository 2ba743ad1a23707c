import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import { RANKINGS } from '@golden-ticket/shared/ranking';

const CHIP =
  'flex h-11 items-center rounded-full border border-line px-4.5 text-[0.9375rem] font-medium whitespace-nowrap text-soft transition-colors hover:border-edge hover:text-ink aria-[current]:border-gold-fill aria-[current]:bg-gold-fill aria-[current]:font-bold aria-[current]:text-on-gold';
const EXACT = { includeSearch: true, exact: true };

/** What is counted, and in which genre. */
export function RankingTabs() {
  const { t } = useTranslation();
  return (
    <>
      <nav aria-label={t('ranking.by')} className="house">
        <ul className="flex gap-7 border-b border-line">
          {RANKINGS.map((by) => (
            <li key={by}>
              <Link
                to="/ranking"
                search={(was) => ({ ...was, by: by === 'likes' ? undefined : by })}
                resetScroll={false}
                activeOptions={EXACT}
                className="-mb-px block border-b-2 border-transparent py-3 text-lg font-bold text-soft transition-colors hover:text-ink aria-[current]:border-gold aria-[current]:text-ink"
              >
                {t(`ranking.${by}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('nav.genres')} className="pt-4">
        <ul className="shelf flex gap-2 overflow-x-auto py-1.5 scrollbar-none">
          {[undefined, ...GENRES].map((genre) => (
            <li key={genre ?? 'any'}>
              <Link
                to="/ranking"
                search={(was) => ({ ...was, genre })}
                resetScroll={false}
                activeOptions={EXACT}
                className={CHIP}
              >
                {genre ? t(`genre.${genre}`) : t('list.anyGenre')}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
