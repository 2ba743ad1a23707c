import { useTranslation } from 'react-i18next';
import { SourceLine } from '../../components/source-line.tsx';
import { trpc } from '../../lib/trpc.ts';

const MINUTE = 60_000;

/** Where the catalogue comes from, how much it holds and how fresh it is. Nothing while that is unknown: it is only a footnote. */
export function CatalogueStamp() {
  const { t } = useTranslation();
  const { data: status } = trpc.catalogue.status.useQuery(undefined, {
    staleTime: 5 * MINUTE,
    refetchInterval: ({ state }) => (state.data?.importing ? MINUTE : false),
  });
  if (!status) return null;
  return (
    <>
      {status.source && <SourceLine source={status.source} fetchedAt={status.lastFetchedAt} />}
      <p className="mt-1 tabular-nums">
        {t('catalogue.size', { count: status.performances })}
        {' · '}
        {t('catalogue.current', { count: status.current })}
        {' · '}
        {t('catalogue.venues', { count: status.venues })}
      </p>
      {status.importing && <p className="mt-1 text-gold">{t('catalogue.importing')}</p>}
    </>
  );
}
