import type { Context, Services } from '../context.ts';
import { ADDRESS_HEADER } from '../auth/address-header.ts';
import { whoIs } from '../features/account/who-is.ts';

/** A browser's side of calls: it keeps the cookies it is given, and shows them. */
export interface Browser {
  /** By name, as they came. */
  cookies: Map<string, string>;
  headers(): Headers;
  /** What a call that it makes now comes in. */
  context(services: Services): Context;
}

/** A new browser, without a cookie, at `address`. */
export function openBrowser({ address = '192.0.2.1', device = 'test browser' } = {}): Browser {
  const cookies = new Map<string, string>();
  const headers = () => {
    const shown = new Headers({ [ADDRESS_HEADER]: address, 'user-agent': device });
    if (cookies.size > 0) shown.set('cookie', Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; '));
    return shown;
  };
  const setCookies = (given: readonly string[]) => {
    for (const cookie of given) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /max-age=0(;|$)/i.test(cookie)) cookies.delete(name);
      else cookies.set(name, value);
    }
  };
  return {
    cookies,
    headers,
    context: (services) => ({
      services,
      requestId: 'test',
      request: { address, headers: headers(), setCookies },
      async member() {
        const { answer, cookies: given } = await whoIs(services)(headers());
        setCookies(given);
        return answer;
      },
    }),
  };
}
