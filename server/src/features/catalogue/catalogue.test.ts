import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';

const app = await testApp();

test('an empty catalogue says so', async () => {
  expect(await app.anonymous.catalogue.status()).toEqual({
    source: null,
    lastFetchedAt: null,
    importing: false,
    performances: 0,
    current: 0,
    venues: 0,
  });
});
