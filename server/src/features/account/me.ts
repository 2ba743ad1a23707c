import { PROVIDERS } from '@golden-ticket/shared/account';
import type { MeView } from '@golden-ticket/shared/account';
import { ThumbnailView } from '@golden-ticket/shared/image';
import { isStandIn } from '../../auth/providers.ts';
import type { CurrentMember } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import { Member } from '../member/member.entity.ts';
import { Account } from './account.entity.ts';

/** What a member is told of themselves, in two statements. */
export async function me(em: Em, { id, isSuspended }: CurrentMember): Promise<MeView> {
  const member = await em.findOneOrFail(Member, id);
  const accounts = await em.find(Account, { member: id });
  const { username, name, email, emailVerified, role, language, picture, suspendedUntil, suspensionReason } = member;
  return {
    id,
    username,
    name,
    email: isStandIn(email) ? null : email,
    emailVerified,
    role,
    language,
    picture: picture ? ThumbnailView.parse(picture) : null,
    hasPassword: accounts.some(({ providerId, password }) => providerId === 'credential' && password !== null),
    providers: PROVIDERS.filter((provider) => accounts.some(({ providerId }) => providerId === provider)),
    suspension: isSuspended ? { until: suspendedUntil?.toISOString() ?? null, reason: suspensionReason ?? null } : null,
  };
}
