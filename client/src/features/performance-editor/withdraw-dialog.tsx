import { useTranslation } from 'react-i18next';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';

interface Props {
  performance: PerformanceForm;
  startsAt: string;
  reload: () => Promise<PerformanceForm>;
  onClose: () => void;
}

/** Takes a showing out of the calendar, whatever the timetable says. */
export function WithdrawDialog({ performance: { id, revision }, startsAt, reload, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const set = trpc.performance.setShowings.useMutation({
    onSuccess: async () => {
      await reload();
      toast.done(t('editor.saved'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('editor.withdraw')}
      confirm={t('editor.withdraw')}
      onClose={onClose}
      isPending={set.isPending}
      error={set.error}
      onConfirm={() => set.mutate({ id, revision, put: [], withdraw: [startsAt] })}
    >
      <p>{t('editor.withdrawHint', { when: formatMoment(startsAt, language) })}</p>
    </ConfirmDialog>
  );
}
