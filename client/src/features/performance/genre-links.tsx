import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';

const CHIP =
  'flex h-11 items-center rounded-full border border-line px-4.5 text-[0.9375rem] font-medium whitespace-nowrap text-soft transition-colors hover:border-edge hover:text-ink aria-[current]:border-gold-fill aria-[current]:bg-gold-fill aria-[current]:font-bold aria-[current]:text-on-gold';

/** One link per genre. On the list itself (`isFilter`) it keeps the other filters and marks the genre in force. */
export function GenreLinks({ isFilter = false }: { isFilter?: boolean }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.genres')}>
      <ul className="shelf flex gap-2 overflow-x-auto py-1.5 scrollbar-none">
        {[undefined, ...GENRES].map((genre) => (
          <li key={genre ?? 'any'}>
            <Link
              to="/performances"
              search={isFilter ? (was) => ({ ...was, genre }) : { genre }}
              resetScroll={!isFilter}
              activeOptions={{ includeSearch: true, exact: true }}
              className={CHIP}
            >
              {genre ? t(`genre.${genre}`) : t(isFilter ? 'list.anyGenre' : 'list.all')}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
