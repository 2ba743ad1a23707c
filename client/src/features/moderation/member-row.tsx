import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedMember } from '@golden-ticket/shared/members';
import { buttonClass } from '../../components/button-class.ts';
import { MemberLink } from '../../components/operator/member-link.tsx';
import { ReasonDialog } from '../../components/operator/reason-dialog.tsx';
import { formatDate, formatMoment, seoulDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { toast } from '../../lib/toast.ts';
import { SuspendDialog } from './suspend-dialog.tsx';
import { useModeration } from './use-moderation.ts';

type Asked = 'suspend' | 'unsuspend' | 'makeOperator' | 'makeMember';

/** One member as operators see them, and what can be decided of them. */
export function MemberRow({ member }: { member: ListedMember }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { email, emailVerified, role, joinedAt, suspension, reviewCount } = member;
  const choices: Asked[] =
    role === 'operator' ? ['makeMember'] : suspension ? ['unsuspend'] : ['suspend', 'makeOperator'];
  return (
    <article className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-baseline gap-x-3">
          <MemberLink member={member} />
          {role === 'operator' && (
            <span className="text-sm font-bold text-gold">{t('operator.members.isOperator')}</span>
          )}
          {suspension && <span className="text-sm font-bold text-alert">{t('operator.members.isSuspended')}</span>}
        </h2>
        <p className="mt-1 text-[0.9375rem] break-all">
          {email}
          {!emailVerified && <span className="text-soft"> · {t('operator.members.unverified')}</span>}
        </p>
        <p className="mt-0.5 text-sm text-soft tabular-nums">
          {t('operator.members.joined', { date: formatDate(seoulDate(new Date(joinedAt)), language) })}
          {' · '}
          {t('performance.reviews', { count: reviewCount })}
        </p>
        {suspension && (
          <p className="mt-2 text-[0.9375rem]">
            <span className="font-medium">
              {suspension.until
                ? t('operator.members.until', { when: formatMoment(suspension.until, language) })
                : t('operator.members.forGood')}
            </span>
            {': '}
            {suspension.reason}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={buttonClass('outline', 'small')}
            onClick={() => setAsked(choice)}
          >
            {t(`operator.members.${choice}`)}
            <span className="sr-only">: {member.name}</span>
          </button>
        ))}
        <Link
          to="/operator/audit"
          search={role === 'operator' ? { operator: member.id } : { member: member.id }}
          className={buttonClass('quiet', 'small')}
        >
          {t('operator.nav.audit')}
          <span className="sr-only">: {member.name}</span>
        </Link>
      </div>
      {asked === 'suspend' && <SuspendDialog member={member} onClose={() => setAsked(null)} />}
      {asked && asked !== 'suspend' && <MemberDialog member={member} asked={asked} onClose={() => setAsked(null)} />}
    </article>
  );
}

interface DialogProps {
  member: ListedMember;
  asked: Exclude<Asked, 'suspend'>;
  onClose: () => void;
}

/** Asks why a suspension ends or a role changes, and does it. */
function MemberDialog({ member: { id: memberId, name }, asked, onClose }: DialogProps) {
  const { t } = useTranslation();
  const { unsuspend, setRole } = useModeration();
  const whenDone = {
    onSuccess: () => {
      toast.done(t(`operator.members.done.${asked}`, { name }));
      onClose();
    },
  };
  const decide = (reason: string) => {
    if (asked === 'unsuspend') unsuspend.mutate({ memberId, reason }, whenDone);
    else setRole.mutate({ memberId, role: asked === 'makeOperator' ? 'operator' : 'member', reason }, whenDone);
  };
  return (
    <ReasonDialog
      title={t(`operator.members.${asked}`)}
      hint={t('operator.report.operatorsRead')}
      confirm={t(`operator.members.${asked}`)}
      onConfirm={decide}
      onClose={onClose}
      isPending={unsuspend.isPending || setRole.isPending}
      error={unsuspend.error ?? setRole.error}
    >
      <p className="text-pretty">{t(`operator.members.text.${asked}`, { name })}</p>
    </ReasonDialog>
  );
}
