import { createHmac, timingSafeEqual } from 'node:crypto';

const YEAR_S = 31_536_000;

/**
 * A cookie that says: on this device, that member was logged in before. It lets nobody in; it keeps strangers' attempts from counting
 * against a member at their own device. `prefix` is that of our other cookies.
 */
export function deviceCookie(secret: string, prefix: string, secure: boolean) {
  const name = `${prefix}.device`;
  const mark = (memberId: number): string =>
    `${memberId}.${createHmac('sha256', secret).update(`device of ${memberId}`).digest('base64url')}`;
  const cookie = (value: string, maxAge: number): string =>
    `${name}=${value}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    give: (memberId: number): string => cookie(mark(memberId), YEAR_S),
    take: (): string => cookie('', 0),
    isOf(headers: Headers, memberId: number): boolean {
      const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
      const shown = Buffer.from(cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1) ?? '');
      const known = Buffer.from(mark(memberId));
      return shown.length === known.length && timingSafeEqual(shown, known);
    },
  };
}
