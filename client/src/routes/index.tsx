import { createFileRoute, Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Genre } from '@golden-ticket/shared/genre';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { GenreLinks } from '../features/performance/genre-links.tsx';
import { PerformanceShelf } from '../features/performance/performance-shelf.tsx';
import { Spotlight } from '../features/performance/spotlight.tsx';
import { prefetchHome, useHome } from '../features/performance/use-home.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/')({ loader: prefetchHome, component: Home });

function Home() {
  const { t } = useTranslation();
  const { featured, shelves, error, isFetching, refetch } = useHome();
  useDocumentTitle(undefined);
  const hasNothing = featured?.length === 0;
  return (
    <>
      <h1 className="sr-only">{t('home.title')}</h1>
      {!(error && !featured) && <Spotlight performances={featured} />}
      {error !== null && <FailureNotice error={error} onRetry={refetch} isRetrying={isFetching} />}
      {hasNothing && <Notice title={t('home.empty')}>{t('home.emptyHint')}</Notice>}
      {error === null && !hasNothing && (
        <div className="flex flex-col gap-12 pt-8 md:gap-16 md:pt-10">
          <GenreLinks />
          {shelves.map(({ genre, performances }) => (
            <PerformanceShelf
              key={genre}
              title={t(`genre.${genre}`)}
              seeAll={<SeeAll genre={genre} />}
              performances={performances}
            />
          ))}
        </div>
      )}
    </>
  );
}

function SeeAll({ genre }: { genre: Genre }) {
  const { t } = useTranslation();
  return (
    <Link
      to="/performances"
      search={{ genre }}
      aria-label={t('home.seeAllOf', { genre: t(`genre.${genre}`) })}
      className="ml-auto flex items-center rounded py-2 text-sm font-medium text-soft transition-colors hover:text-gold md:ml-0"
    >
      {t('home.seeAll')}
      <ChevronRight className="size-4" aria-hidden="true" />
    </Link>
  );
}
