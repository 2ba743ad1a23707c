import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';

const KEY = '0123456789abcdef0123456789abcdef';

const keyless = await testApp();
const keyed = await testApp({ kakaoKey: KEY });

test('pages learn the key of Kakao, or that there is none', async () => {
  expect(await keyless.anonymous.site.settings()).toEqual({ kakaoKey: null });
  expect(await keyed.anonymous.site.settings()).toEqual({ kakaoKey: KEY });
});
