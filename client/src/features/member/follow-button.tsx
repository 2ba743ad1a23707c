import { UserRoundCheck, UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MemberCard } from '@golden-ticket/shared/member';
import { buttonClass } from '../../components/button-class.ts';
import { useFollow } from './use-follow.ts';

interface Props {
  member: Pick<MemberCard, 'id' | 'username' | 'name'>;
  size?: 'small' | 'medium';
}

/** Follows a member or takes that back; nothing for oneself. */
export function FollowButton({ member, size = 'medium' }: Props) {
  const { t } = useTranslation();
  const { isFollowed, isMyself, toggle } = useFollow(member);
  if (isMyself) return null;
  const Icon = isFollowed ? UserRoundCheck : UserRoundPlus;
  return (
    <button type="button" onClick={toggle} className={`shrink-0 ${buttonClass(isFollowed ? 'outline' : 'gold', size)}`}>
      <Icon className="size-4" aria-hidden="true" />
      {t(isFollowed ? 'profile.followed' : 'profile.follow')}
      <span className="sr-only">{member.name}</span>
    </button>
  );
}
