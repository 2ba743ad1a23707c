import type { MemberRole } from '@golden-ticket/shared/member';
import type { Em } from '../../db/orm.ts';
import { Member } from '../member/member.entity.ts';

/** What somebody is whose address was just checked. */
export const roleFor = (email: string, operatorEmail: string | null): MemberRole =>
  email === operatorEmail ? 'operator' : 'member';

/** Makes an operator of the member with the address of the settings, as they may have signed up before it was set. */
export async function promoteOperator(em: Em, operatorEmail: string | null): Promise<void> {
  if (operatorEmail === null) return;
  await em.nativeUpdate(Member, { email: operatorEmail, emailVerified: true, role: 'member' }, { role: 'operator' });
}
