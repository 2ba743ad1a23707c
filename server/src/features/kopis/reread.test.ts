import { brotliCompressSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { enqueue } from '../../queue/queue.ts';
import { testApp } from '../../testing/app.ts';
import { FakeKopis } from '../../testing/fake-kopis.ts';
import { rowVersions } from '../../testing/row-versions.ts';
import { Change, Performance, PriceTier, Showing } from '../performance/performance.entity.ts';
import { Venue } from '../venue/venue.entity.ts';
import { importKopis } from './import.job.ts';
import { ImportProblem, SourceDocument } from './kopis.entity.ts';
import { reread } from './reread.ts';
import type { Reread } from './reread.ts';
import { rereadIfOutdated } from './reread-if-outdated.ts';
import { rereadKopis } from './reread.job.ts';
import { PARSER_VERSION } from './source-document.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
const never = new AbortController().signal;
const rereadAll = (which: Reread = 'all') => reread(app.services, which, never);
const performance = (number: number) => app.em().findOneOrFail(Performance, { sourceId: `PF00000${number}` });
const documents = (parserVersion: number | { $lt: number }) => app.em().count(SourceDocument, { parserVersion });

beforeEach(async () => {
  kopis.reset();
  kopis.performance(1, { pcseguidance: '전석 30,000원, 24개월 미만 무료' } as never);
  kopis.performance(2, { mt10id: 'FC000002' });
  await enqueue(app.em(), importKopis, {});
  await app.drain();
  kopis.asked.length = 0;
});

/** What an earlier version of the parsers would have made of the same answers. */
async function asReadBefore(): Promise<void> {
  const em = app.em();
  await em.nativeUpdate(Performance, {}, { lowestPrice: 0, free: true, region: 'jeju' });
  await em.nativeDelete(PriceTier, {});
  await em.nativeDelete(Showing, {});
  await em.nativeUpdate(Venue, {}, { region: null, district: null });
  await em.nativeUpdate(SourceDocument, {}, { parserVersion: PARSER_VERSION - 1 });
}

test('what reads as before writes nothing, and KOPIS is not asked', async () => {
  const before = await rowVersions(app, []);
  expect(await rereadAll()).toEqual({ unchanged: 4 });
  expect(await rowVersions(app, [])).toEqual(before);
  expect(kopis.asked).toEqual([]);
  expect(await rereadAll('outdated')).toEqual({});
});

test('an upgraded parser reads the catalogue again by itself, and tells readers of no news', async () => {
  expect(await rereadIfOutdated(app.services)).toBe(false);
  const read = { ...(await performance(1)) };
  const showings = await app.em().count(Showing);
  await asReadBefore();
  app.clock.set('2026-11-24T09:00:00+09:00');

  expect(await rereadIfOutdated(app.services)).toBe(true);
  expect(await app.drain()).toEqual([]);
  expect(await performance(1)).toMatchObject({
    lowestPrice: 30_000,
    free: false,
    region: 'seoul',
    fetchedAt: read.fetchedAt,
  });
  expect(await app.em().count(Showing)).toBe(showings);
  expect(await app.em().count(Venue, { region: 'seoul', district: '종로구' })).toBe(2);
  expect(await app.em().count(Change)).toBe(0);
  expect(await documents({ $lt: PARSER_VERSION })).toBe(0);
  expect(kopis.asked).toEqual([]);
  expect(await rereadIfOutdated(app.services)).toBe(false);
});

test('what ended since does not come back, nor what KOPIS did not know lately', async () => {
  await app.em().nativeUpdate(Performance, { sourceId: 'PF000001' }, { hiddenAt: app.clock.now(), missedFetches: 3 });
  app.clock.set('2027-01-05T09:00:00+09:00');
  await app.em().nativeUpdate(Performance, {}, { archived: true });
  await app.em().nativeUpdate(SourceDocument, {}, { parserVersion: 0 });
  expect(await rereadAll('outdated')).toMatchObject({ hidden: 1 });
  expect(await performance(1)).toMatchObject({ hiddenAt: expect.any(Date), missedFetches: 3, archived: true });
  expect(await performance(2)).toMatchObject({ hiddenAt: null, archived: true });
  expect(await documents({ $lt: PARSER_VERSION })).toBe(0);
});

test('one that cannot be read any more, or not now, does not keep the others', async () => {
  await asReadBefore();
  const body = brotliCompressSync('<dbs><db><mt20id>PF000001</mt20id></db></dbs>');
  await app.em().nativeUpdate(SourceDocument, { sourceId: 'PF000001' }, { body });
  await app.em().nativeUpdate(SourceDocument, { sourceId: 'FC000001' }, { body: Buffer.from('not brotli') });
  expect(await rereadAll('outdated')).toEqual({ unfit: 1, failed: 1, changed: 2 });
  expect(await app.em().find(ImportProblem, {})).toMatchObject([
    { kind: 'performance', sourceId: 'PF000001', cause: 'unfit' },
  ]);
  expect(await performance(1)).toMatchObject({ title: '물빛 이야기 PF000001' });
  expect(await app.em().find(SourceDocument, { parserVersion: { $lt: PARSER_VERSION } })).toMatchObject([
    { sourceId: 'FC000001' },
  ]);
});

test('one that was stopped goes on with what is left', async () => {
  await asReadBefore();
  const stopping = new AbortController();
  const clock = {
    now: () => {
      stopping.abort();
      return app.clock.now();
    },
  };
  const stopped = rereadKopis.handle({ ...app.services, clock }, { which: 'outdated' }, stopping.signal);
  await expect(stopped).rejects.toThrow();
  expect(await documents(PARSER_VERSION)).toBe(1);
  expect(await rereadAll('outdated')).toEqual({ changed: 3 });
});
