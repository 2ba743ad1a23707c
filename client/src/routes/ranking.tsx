import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { PerformanceLineSkeleton } from '../components/performance-line.tsx';
import { rankingSearch } from '../features/ranking/ranking-search.ts';
import type { RankingSearch } from '../features/ranking/ranking-search.ts';
import { RankingTabs } from '../features/ranking/ranking-tabs.tsx';
import { Ranking } from '../features/ranking/ranking.tsx';
import { TopThreeSkeleton } from '../features/ranking/top-three.tsx';
import { prefetchRanking, useRanking } from '../features/ranking/use-ranking.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/ranking')({
  validateSearch: rankingSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetchRanking(deps),
  component: RankingPage,
});

function RankingPage() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  useDocumentTitle(t('ranking.title'));
  return (
    <>
      <h1 className="house pt-10 pb-3 text-headline font-extrabold md:pt-14">{t('ranking.title')}</h1>
      <RankingTabs />
      <Ranks search={search} />
    </>
  );
}

function Ranks({ search }: { search: RankingSearch }) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useRanking(search);
  if (data && data.items.length > 0) return <Ranking ranking={data} />;
  if (data) return <Notice title={t('ranking.empty')}>{t('ranking.emptyHint')}</Notice>;
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  return (
    <>
      <TopThreeSkeleton />
      <div className="house grid gap-x-14 lg:grid-cols-2">
        {Array.from({ length: 8 }, (_, place) => (
          <PerformanceLineSkeleton key={place} />
        ))}
      </div>
    </>
  );
}
