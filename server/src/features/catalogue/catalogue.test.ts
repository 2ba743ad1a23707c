import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { ImportRun } from '../kopis/kopis.entity.ts';

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

test('it counts what is shown, and is as fresh as the last whole import, even if that found nothing new', async () => {
  await given.performance(app, { source: 'sample', sourceId: 'a' });
  await given.performance(app);
  await given.performance(app, { startsOn: '2026-11-01', endsOn: '2026-11-02' });
  await given.venue(app);
  const status = { source: 'kopis', importing: false, performances: 3, current: 2, venues: 1 };
  expect(await app.anonymous.catalogue.status()).toEqual({ ...status, lastFetchedAt: '2026-11-22T10:00:00.000Z' });

  const em = app.em();
  const run = { kind: 'delta', startedAt: new Date('2026-11-23T03:00:00+09:00') } as const;
  em.create(ImportRun, { ...run, finishedAt: new Date('2026-11-23T04:00:00+09:00') });
  em.create(ImportRun, { ...run, finishedAt: new Date('2026-11-24T04:00:00+09:00'), failure: 'stopped' });
  await em.flush();
  expect(await app.anonymous.catalogue.status()).toEqual({ ...status, lastFetchedAt: '2026-11-22T19:00:00.000Z' });
});
