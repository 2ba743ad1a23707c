import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../components/more-button.tsx';
import { Section } from '../../components/section.tsx';
import { PerformanceGrid } from './performance-grid.tsx';
import { usePerformances } from './use-performances.ts';

interface Props extends Pick<ComponentProps<typeof PerformanceGrid>, 'Action'> {
  venueId: number;
}

/** What is on or to come at one venue, the next to close first. Nothing while that is unknown or there is nothing. */
export function PerformancesAt({ venueId, Action }: Props) {
  const { t } = useTranslation();
  const list = usePerformances({ venueId, sort: 'ending' });
  if (!list.performances || list.performances.length === 0) return null;
  return (
    <Section title={t('venue.programme')} aside={list.total !== null && t('list.count', { count: list.total })}>
      <PerformanceGrid performances={list.performances} Action={Action} />
      {list.hasMore && <MoreButton isLoading={list.isFetchingMore} onMore={list.fetchMore} />}
    </Section>
  );
}
