import { Link, useSearch } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import { CHIP } from '../../components/chip-class.ts';

const LINKS = [undefined, ...GENRES];

/** One link per genre. On the list itself (`isFilter`) it keeps the other filters and marks the genre in force. */
export function GenreLinks({ isFilter = false }: { isFilter?: boolean }) {
  const { t } = useTranslation();
  const { genre: chosen } = useSearch({ strict: false });
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const current = list.current?.children[LINKS.indexOf(chosen)];
    if (!isFilter || !list.current || !current) return;
    const { left, right } = current.getBoundingClientRect();
    if (left < 0 || right > innerWidth) list.current.scrollLeft += (left + right - innerWidth) / 2;
  }, [isFilter, chosen]);
  return (
    <nav aria-label={t('nav.genres')}>
      <ul ref={list} className="shelf flex gap-2 overflow-x-auto py-1.5 scrollbar-none">
        {LINKS.map((genre) => (
          <li key={genre ?? 'any'}>
            <Link
              to="/performances"
              search={isFilter ? (was) => ({ ...was, genre }) : { genre }}
              resetScroll={!isFilter}
              aria-current={isFilter && genre === chosen ? 'page' : undefined}
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
