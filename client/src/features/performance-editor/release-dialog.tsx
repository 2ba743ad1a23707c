import { useTranslation } from 'react-i18next';
import type { PerformanceForm, PinnedField } from '@golden-ticket/shared/performance-edit';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';

/** By then a job has read the source's kept answer again. */
const READ_BY_MS = 2_000;

interface Props {
  performance: PerformanceForm;
  field: PinnedField;
  reload: () => Promise<PerformanceForm>;
  onClose: () => void;
}

/** Asks before a field becomes the source's again. */
export function ReleaseDialog({ performance: { id, revision }, field, reload, onClose }: Props) {
  const { t } = useTranslation();
  const release = trpc.performance.release.useMutation({
    onSuccess: async () => {
      await reload();
      setTimeout(() => void reload(), READ_BY_MS);
      toast.done(t('editor.givenBack'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('editor.giveBackOf', { name: field === 'hidden' ? t('editor.visibility') : t(`change.${field}`) })}
      confirm={t('editor.giveBack')}
      onClose={onClose}
      isPending={release.isPending}
      error={release.error}
      onConfirm={() => release.mutate({ id, revision, fields: [field] })}
    >
      <p>{t('editor.giveBackHint')}</p>
    </ConfirmDialog>
  );
}
