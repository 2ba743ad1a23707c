import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FactHistory } from '../../components/operator/fact-history.tsx';
import { OperatorHead } from '../../components/operator/operator-head.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { MergeSection } from './merge-section.tsx';
import { PersonForm } from './person-form.tsx';
import { usePersonEditor } from './use-people.ts';

/** Everything an operator can do with one person. */
export function PersonEditor({ id, onMerged }: { id: number; onMerged: (keptId: number) => void }) {
  const { t } = useTranslation();
  const { data: person, error, isFetching, refetch } = usePersonEditor(id).query;
  if (!person && error)
    return <FailureNotice isPage error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  if (!person) return <Skeleton className="h-80 rounded-2xl" />;
  const nameOf = (field: string) =>
    field === 'name' || field === 'otherNames' ? t(`operator.people.${field}`) : t('operator.people.merge');
  return (
    <>
      <OperatorHead
        title={person.name}
        actions={
          <Link to="/people/$id" params={{ id }} className={buttonClass('outline')}>
            {t('operator.people.see')}
          </Link>
        }
      >
        {t('operator.people.performances', { count: person.performanceCount })} ·{' '}
        {t('operator.people.likes', { count: person.likeCount })}
      </OperatorHead>
      <PersonForm key={id} person={person} />
      <MergeSection key={`merge-${id}`} person={person} onMerged={onMerged} />
      <FactHistory changes={person.changes} nameOf={nameOf} />
    </>
  );
}
