import { useTranslation } from 'react-i18next';
import type { RankingView } from '@golden-ticket/shared/ranking';
import { SourceLine } from '../../components/source-line.tsx';
import { formatDateRange } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { trpc } from '../../lib/trpc.ts';
import { RankLine } from './rank-line.tsx';
import { TopThree } from './top-three.tsx';

const APART = 3;

/** The first three apart and large, the rest line by line, and what was counted. */
export function Ranking({ ranking }: { ranking: RankingView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { items, counted } = ranking;
  const { data: status } = trpc.catalogue.status.useQuery();
  return (
    <>
      <p className="house pt-5 text-soft">
        {counted
          ? t('ranking.countedSales', { dates: formatDateRange(counted.from, counted.to, language) })
          : t('ranking.countedLikes')}
      </p>
      <TopThree items={items.slice(0, APART)} showsLikes={!counted} />
      <div className="house">
        <ol start={APART + 1} className="grid gap-x-14 lg:grid-cols-2">
          {items.slice(APART).map((item) => (
            <li key={`${item.rank} ${item.title}`} className="border-b border-line">
              <RankLine item={item} showsLikes={!counted} />
            </li>
          ))}
        </ol>
        {counted && status?.source && (
          <div className="mt-10">
            <SourceLine source={status.source} fetchedAt={counted.collectedAt} />
          </div>
        )}
      </div>
    </>
  );
}
