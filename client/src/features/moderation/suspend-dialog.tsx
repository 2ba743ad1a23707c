import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberCard } from '@golden-ticket/shared/member';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { ReasonDialog } from '../../components/operator/reason-dialog.tsx';
import { toast } from '../../lib/toast.ts';
import { useModeration } from './use-moderation.ts';

const SPANS = ['1', '7', '30', 'forGood'] as const;
type Span = (typeof SPANS)[number];
const DAY_MS = 86_400_000;

const untilOf = (span: Span): string | null =>
  span === 'forGood' ? null : new Date(Date.now() + Number(span) * DAY_MS).toISOString();

/** Asks for how long and why a member may change nothing; they read both. */
export function SuspendDialog({ member, onClose }: { member: MemberCard; onClose: () => void }) {
  const { t } = useTranslation();
  const [span, setSpan] = useState<Span>('7');
  const { suspend } = useModeration();
  const options = SPANS.map((value) => ({
    value,
    label: value === 'forGood' ? t('operator.members.forGood') : t('operator.members.days', { count: Number(value) }),
  }));
  return (
    <ReasonDialog
      title={t('operator.members.suspendOf', { name: member.name })}
      hint={t('operator.members.suspendHint')}
      confirm={t('operator.members.suspend')}
      onConfirm={(reason) =>
        suspend.mutate(
          { memberId: member.id, until: untilOf(span), reason },
          {
            onSuccess: () => {
              toast.done(t('operator.members.suspended', { name: member.name }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
      isPending={suspend.isPending}
      error={suspend.error}
    >
      <p className="text-pretty">{t('operator.members.suspendText')}</p>
      <FilterChips label={t('operator.members.howLong')} value={span} options={options} onChange={setSpan} />
    </ReasonDialog>
  );
}
