import { useTranslation } from 'react-i18next';
import type { ReportView } from '@golden-ticket/shared/report';
import { ReasonDialog } from '../../components/operator/reason-dialog.tsx';
import { toast } from '../../lib/toast.ts';
import { useModeration } from './use-moderation.ts';

export type Decision = 'hide' | 'dismiss' | 'restore';

/** Asks why something is hidden, left or shown again, and does it. */
export function ReportDialog({
  report: { id, kind, subjectId },
  decision,
  onClose,
}: {
  report: ReportView;
  decision: Decision;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { resolve, restore } = useModeration();
  const whenDone = {
    onSuccess: () => {
      toast.done(t(`operator.report.done.${decision}`));
      onClose();
    },
  };
  const decide = (reason: string) => {
    if (decision !== 'restore') resolve.mutate({ id, action: decision, reason }, whenDone);
    else if (kind !== 'member') restore.mutate({ kind, id: subjectId, reason }, whenDone);
  };
  return (
    <ReasonDialog
      title={t(`operator.report.${decision}`)}
      hint={t(decision === 'hide' ? 'operator.report.authorReads' : 'operator.report.operatorsRead')}
      confirm={t(`operator.report.${decision}`)}
      onConfirm={decide}
      onClose={onClose}
      isPending={resolve.isPending || restore.isPending}
      error={resolve.error ?? restore.error}
    >
      <p className="text-pretty">{t(`operator.report.text.${decision}`)}</p>
    </ReasonDialog>
  );
}
