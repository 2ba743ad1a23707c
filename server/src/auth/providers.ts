import type { GenericOAuthConfig, GenericOAuthUserInfo } from 'better-auth/plugins/generic-oauth';
import { z } from 'zod';
import type { Provider } from '@golden-ticket/shared/account';
import type { Log } from '../log.ts';

/** How this site is known to a provider, and where that is: where browsers go, and where we ask. No slash at their ends. */
export interface ProviderSettings {
  clientId: string;
  clientSecret: string | undefined;
  loginUrl: string;
  apiUrl: string;
}
export type Providers = Record<Provider, ProviderSettings | null>;

/** A browser waits while we ask. */
const PATIENCE_MS = 5_000;

/** The domain of stand-in addresses; reserved, so that no mail ever leaves for it. */
const NOWHERE = 'members.invalid';
/** Whether it stands in for an address that we were not told. */
export const isStandIn = (email: string): boolean => email.endsWith(`@${NOWHERE}`);

/** https://developers.kakao.com/docs/latest/en/kakaologin/rest-api. Anybody may have no address, or one that Kakao has not checked. */
const KakaoProfile = z.object({
  id: z.number(),
  kakao_account: z
    .object({
      email: z.string().optional(),
      is_email_valid: z.boolean().optional(),
      is_email_verified: z.boolean().optional(),
      profile: z.object({ nickname: z.string().optional() }).optional(),
    })
    .optional(),
});

/** https://developers.naver.com/docs/login/profile/profile.md. Its address is whatever the member wrote there: nothing says it was checked. */
const NaverProfile = z.object({
  resultcode: z.literal('00'),
  response: z.object({ id: z.string(), nickname: z.string().optional() }),
});

/** The settings of those providers that are set up. An address that its provider does not vouch for is not taken. */
export function providerConfigs({ kakao, naver }: Providers, log: Log): GenericOAuthConfig[] {
  return [
    ...(kakao
      ? [
          config(log, 'kakao', kakao, ['/oauth/authorize', '/oauth/token', '/v2/user/me'], (answer) => {
            const { id, kakao_account: account } = KakaoProfile.parse(answer);
            const isChecked = account?.is_email_valid === true && account.is_email_verified === true;
            return { id: String(id), name: account?.profile?.nickname, email: isChecked ? account.email : undefined };
          }),
        ]
      : []),
    ...(naver
      ? [
          config(log, 'naver', naver, ['/oauth2.0/authorize', '/oauth2.0/token', '/v1/nid/me'], (answer) => {
            const { id, nickname } = NaverProfile.parse(answer).response;
            return { id, name: nickname, email: undefined };
          }),
        ]
      : []),
  ];
}

interface Profile {
  id: string;
  name: string | undefined;
  /** Only where the provider vouches for it. */
  email: string | undefined;
}

function config(
  log: Log,
  providerId: Provider,
  { clientId, clientSecret, loginUrl, apiUrl }: ProviderSettings,
  [authorize, token, me]: [string, string, string],
  read: (answer: unknown) => Profile,
): GenericOAuthConfig {
  return {
    providerId,
    clientId,
    clientSecret,
    pkce: false,
    authorizationUrl: loginUrl + authorize,
    tokenUrl: loginUrl + token,
    async getToken({ code, redirectURI }) {
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: redirectURI,
        code,
      });
      if (clientSecret) body.set('client_secret', clientSecret);
      const answer = await ask(loginUrl + token, { method: 'POST', body });
      return { accessToken: z.object({ access_token: z.string() }).parse(answer).access_token };
    },
    async getUserInfo({ accessToken }): Promise<GenericOAuthUserInfo | null> {
      try {
        const { id, name, email } = read(
          await ask(apiUrl + me, { headers: { authorization: `Bearer ${accessToken}` } }),
        );
        const address = email?.toLowerCase() ?? `${providerId}-${id}@${NOWHERE}`;
        return { id, name: name ?? '', email: address, emailVerified: email !== undefined };
      } catch (error) {
        log.warn({ err: error, provider: providerId }, 'a login provider did not say who came');
        return null;
      }
    },
  };
}

async function ask(url: string, init: RequestInit): Promise<unknown> {
  const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`the provider answered ${answer.status}`);
  return answer.json();
}
