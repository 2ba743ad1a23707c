import type { MeView } from '@golden-ticket/shared/account';
import { isStandIn } from '../../auth/providers.ts';
import type { CurrentMember } from '../../context.ts';
import type { Em } from '../../db/orm.ts';
import { Member } from '../member/member.entity.ts';
import { passwordOf } from './passwords.ts';

/** What a member is told of themselves, in two statements. */
export async function me(em: Em, { id, isSuspended }: CurrentMember): Promise<MeView> {
  const member = await em.findOneOrFail(Member, id);
  const hasPassword = (await passwordOf(em, id)) !== null;
  const { username, name, email, emailVerified, role, language, suspendedUntil, suspensionReason } = member;
  return {
    id,
    username,
    name,
    email: isStandIn(email) ? null : email,
    emailVerified,
    role,
    language,
    hasPassword,
    suspension: isSuspended ? { until: suspendedUntil?.toISOString() ?? null, reason: suspensionReason ?? null } : null,
  };
}
