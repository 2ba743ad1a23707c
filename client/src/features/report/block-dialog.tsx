import { useTranslation } from 'react-i18next';
import type { MemberCard } from '@golden-ticket/shared/member';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';

interface Props {
  member: MemberCard;
  onClose: () => void;
  onBlocked: () => void;
}

/** Asks before a member is blocked. What that hides goes at once, wherever it is shown. */
export function BlockDialog({ member: { id, name }, onClose, onBlocked }: Props) {
  const { t } = useTranslation();
  const utils = trpc.useUtils();
  const set = trpc.block.set.useMutation({
    onSuccess: () => {
      toast.done(t('report.blocked', { name }));
      onBlocked();
      void utils.invalidate();
    },
  });
  return (
    <ConfirmDialog
      title={t('report.blockTitle', { name })}
      confirm={t('report.doBlock')}
      onConfirm={() => set.mutate({ memberId: id, blocked: true })}
      onClose={onClose}
      isPending={set.isPending}
      error={set.error}
    >
      {t('report.blockWhy')}
    </ConfirmDialog>
  );
}
