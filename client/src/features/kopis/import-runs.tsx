import { useTranslation } from 'react-i18next';
import { Listing } from '../../components/operator/listing.tsx';
import { RunPanel } from './run-panel.tsx';
import { useImportRuns } from './use-kopis.ts';

/** The runs before the latest. */
export function ImportRuns() {
  const { t } = useTranslation();
  const { runs, ...paging } = useImportRuns();
  return (
    <Listing {...paging} items={runs?.slice(1)} keyOf={({ id }) => id} empty={t('operator.import.noRuns')}>
      {(run) => <RunPanel run={run} />}
    </Listing>
  );
}
