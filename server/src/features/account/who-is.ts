import type { CurrentMember, Services } from '../../context.ts';
import type { WithCookies } from '../../auth/auth.ts';
import { currentMember } from '../member/current-member.ts';
import { memberOfKey } from './api-keys.ts';

/**
 * Finds the member a request comes from, by its `headers`. Whoever shows a key is who the key says, and nobody else: a cookie does not
 * count then. Cookies to give back make a login last that is used.
 */
export const whoIs =
  ({ orm, clock, auth }: Services) =>
  async (headers: Headers): Promise<WithCookies<CurrentMember | null>> => {
    const now = clock.now();
    const authorization = headers.get('authorization');
    if (authorization !== null) {
      const [, key] = /^Bearer (\S{1,200})$/i.exec(authorization) ?? [];
      return { answer: key ? await memberOfKey(orm.em.fork(), key, now) : null, cookies: [] };
    }
    const { answer, cookies } = await auth.whose(headers);
    if (!answer) return { answer, cookies };
    return { answer: currentMember(answer.member, { via: 'login', loginId: answer.loginId }, now), cookies };
  };
