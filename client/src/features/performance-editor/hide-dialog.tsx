import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { ModerationReason } from '@golden-ticket/shared/report';
import { TextField } from '../../components/form/text-field.tsx';
import { Modal } from '../../components/modal.tsx';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { SaveBar } from './save-bar.tsx';

interface Props {
  performance: PerformanceForm;
  reload: () => Promise<PerformanceForm>;
  onClose: () => void;
}

const Why = z.object({ reason: ModerationReason });

/** Takes a performance from the site, or shows it again, with a reason for the log. */
export function HideDialog({ performance: { id, revision, hidden }, reload, onClose }: Props) {
  const { t } = useTranslation();
  const remove = trpc.performance.remove.useMutation();
  const restore = trpc.performance.restore.useMutation();
  const name = hidden ? 'restore' : 'remove';
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Why,
    defaultValues: { reason: '' },
    send: async ({ reason }) => {
      await (hidden ? restore : remove).mutateAsync({ id, revision, reason });
      await reload();
      toast.done(t('editor.saved'));
      onClose();
    },
  });
  return (
    <Modal role="alertdialog" title={t(`editor.${name}`)} onClose={onClose}>
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <p className="text-pretty">{t(`editor.${name}Hint`)}</p>
        <TextField control={control} name="reason" rows={3} label={t('operator.reason')} maxLength={500} isRequired />
        <SaveBar error={error} isPending={isPending} save={t(`editor.${name}`)} onReload={() => void reload()} />
      </form>
    </Modal>
  );
}
