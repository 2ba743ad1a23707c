import type { Em } from '../../db/orm.ts';
import { InvalidError } from '../../errors.ts';
import { Member } from '../member/member.entity.ts';
import { MailedLink } from './account.entity.ts';
import { findLink, useLink } from './mailed-links.ts';
import { roleFor } from './operator-email.ts';
import { tell } from './send-link.ts';

/** Makes the address that `token` was mailed to its member's, and tells the one before. What was mailed there is void then. */
export async function confirmAddress(em: Em, token: string, operatorEmail: string | null, now: Date): Promise<void> {
  const link = await findLink(em, 'address', token, now);
  const { member, email } = link;
  if (!member || (await em.count(Member, { email }))) throw new InvalidError('account.link-invalid');
  await useLink(em, link);
  await em.nativeDelete(MailedLink, { member: member.id });
  await tell(em, member, 'address-changed');
  const role = member.role === 'operator' ? 'operator' : roleFor(email, operatorEmail);
  em.assign(member, { email, emailVerified: true, role, updatedAt: now });
}
