import { useTranslation } from 'react-i18next';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { Listing } from '../../components/operator/listing.tsx';
import { ReportCard } from './report-card.tsx';
import { useReports } from './use-moderation.ts';

interface Props {
  state: 'open' | 'closed';
  onState: (state: 'open' | 'closed') => void;
}

/** What members reported, to be decided or already so. */
export function ReportQueue({ state, onState }: Props) {
  const { t } = useTranslation();
  const { reports, ...paging } = useReports(state);
  const options = (['open', 'closed'] as const).map((value) => ({ value, label: t(`operator.report.${value}`) }));
  return (
    <>
      <FilterChips label={t('operator.report.which')} value={state} options={options} onChange={onState} />
      <Listing {...paging} items={reports} keyOf={({ id }) => id} empty={t(`operator.report.none.${state}`)}>
        {(report) => <ReportCard report={report} />}
      </Listing>
    </>
  );
}
