import { z } from 'zod';

/** What this instance of the site can do besides. `kakaoKey` is the public key of Kakao's scripts; null: neither its map nor KakaoTalk. */
export const SiteSettings = z.object({ kakaoKey: z.string().nullable() });
export type SiteSettings = z.infer<typeof SiteSettings>;
