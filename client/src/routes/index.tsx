import { createFileRoute, Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import type { HomeView } from '@golden-ticket/shared/home';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { GenreLinks } from '../features/performance/genre-links.tsx';
import { GenreShelf } from '../features/performance/home/genre-shelf.tsx';
import { ShelfSkeleton } from '../features/performance/home/shelf-skeleton.tsx';
import { TonightShelf } from '../features/performance/home/tonight-shelf.tsx';
import { Spotlight } from '../features/performance/spotlight.tsx';
import { prefetchHome, useHome } from '../features/performance/use-home.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useGrowing } from '../lib/use-growing.ts';

const SEE_ALL =
  'ml-auto flex items-center rounded py-2 text-sm font-medium text-soft transition-colors hover:text-gold md:ml-0';

export const Route = createFileRoute('/')({ loader: prefetchHome, component: Home });

function Home() {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useHome();
  useDocumentTitle(undefined);
  const hasNothing = data?.genres.length === 0;
  return (
    <>
      <h1 className="sr-only">{t('home.title')}</h1>
      {(data ?? !error) && <Spotlight banners={data?.banners} />}
      {!data && error && <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />}
      {hasNothing && <Notice title={t('home.empty')}>{t('home.emptyHint')}</Notice>}
      {!hasNothing && (data ?? !error) && (
        <Rows>{data ? <Shelves home={data} /> : GENRES.map((genre) => <Waiting key={genre} genre={genre} />)}</Rows>
      )}
    </>
  );
}

function Rows({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-12 pt-8 md:gap-16 md:pt-10">
      <GenreLinks />
      {children}
    </div>
  );
}

/** How many genres are drawn at once with the stage; the others follow in moments when nobody asks for anything. */
const AT_ONCE = 1;

function Shelves({ home }: { home: HomeView }) {
  const { t } = useTranslation();
  const drawn = useGrowing(AT_ONCE, home.genres.length);
  return (
    <>
      <TonightShelf
        tonight={home.tonight}
        seeAll={
          <Link to="/calendar" search={{}} className={SEE_ALL}>
            <span className="sr-only">{t('home.tonight')}</span> {t('home.seeAll')}
            <ChevronRight className="size-4" aria-hidden="true" />
          </Link>
        }
      />
      {home.genres.slice(0, drawn).map((shelf) => (
        <GenreShelf
          key={shelf.genre}
          shelf={shelf}
          seeAll={
            <Link to="/performances" search={{ genre: shelf.genre }} className={SEE_ALL}>
              <span className="sr-only">{t(`genre.${shelf.genre}`)}</span> {t('home.seeAll')}
              <ChevronRight className="size-4" aria-hidden="true" />
            </Link>
          }
        />
      ))}
      {home.genres.slice(drawn).map(({ genre }) => (
        <div key={genre} className="offstage-room" />
      ))}
    </>
  );
}

function Waiting({ genre }: { genre: (typeof GENRES)[number] }) {
  const { t } = useTranslation();
  return <ShelfSkeleton title={t(`genre.${genre}`)} />;
}
