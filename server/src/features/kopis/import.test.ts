import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { enqueue } from '../../queue/queue.ts';
import { testApp } from '../../testing/app.ts';
import { FakeKopis, listPage, listRow } from '../../testing/fake-kopis.ts';
import { given } from '../../testing/given.ts';
import { hurryJobs } from '../../testing/hurry-jobs.ts';
import { rowVersions } from '../../testing/row-versions.ts';
import { Image } from '../image/image.entity.ts';
import { Change, Performance, SellerLink } from '../performance/performance.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Venue } from '../venue/venue.entity.ts';
import { importPerformance } from './import-performance.job.ts';
import { importKopis } from './import.job.ts';
import { BoxOfficeEntry, ImportProblem, ImportRun, ImportTask, SourceDocument } from './kopis.entity.ts';
import { startImportIfEmpty } from './start-import-if-empty.ts';
import { addTasks } from './task-jobs.ts';
import { decodeXml } from './xml/decode.ts';
import { performanceDraftOf } from './xml/performance-record.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
beforeEach(() => kopis.reset());

/** What a sweep keeps about itself; everything else must stay as it is when nothing changed at KOPIS. */
const BOOKKEEPING = ['import_run', 'import_task', 'kopis_gate'];

async function runImport(kind?: 'full' | 'delta'): Promise<ImportRun> {
  await enqueue(app.em(), importKopis, kind ? { kind } : {});
  await app.drain();
  return newestRun();
}
const newestRun = async () =>
  (await app.em().find(ImportRun, {}, { orderBy: { id: 'desc' }, limit: 1 }))[0] as ImportRun;
const performance = (number: number) =>
  app.em().findOne(Performance, { sourceId: `PF00000${number}` }, { populate: ['venue', 'hall', 'poster'] });
const nextDay = (day: number) => app.clock.set(`2026-11-${day}T05:20:00+09:00`);

describe('a first import', () => {
  test('brings performances, venues, halls, links, pictures and boards, and ends', async () => {
    kopis.performance(1, { styurls: ['http://www.kopis.or.kr/upload/pfmIntroImage/1.jpg'] });
    kopis.performance(2, { mt10id: 'FC000002' });
    kopis.performance(3);
    kopis.boxOffice = ['PF000002', 'PF000001'];
    expect(await startImportIfEmpty(app.services)).toBe(true);
    expect(await app.drain()).toEqual([]);

    expect(await newestRun()).toMatchObject({
      kind: 'full',
      changedSince: null,
      failure: null,
      finishedAt: app.clock.now(),
      outcomes: { performance: { created: 3 }, venue: { created: 2 }, 'box-office': { changed: 10 } },
    });
    expect(await app.em().count(ImportTask)).toBe(0);
    expect(await app.em().count(ImportProblem)).toBe(0);
    expect(await performance(1)).toMatchObject({
      title: '물빛 이야기 PF000001',
      venue: { sourceId: 'FC000001', name: '물빛회관 FC000001' },
      hall: { name: '대극장' },
      poster: { state: 'stored', widths: [60] },
    });
    expect(await app.em().count(Image, { state: 'stored' })).toBe(4);
    expect(await app.em().find(SellerLink, {})).toHaveLength(3);
    expect(await app.em().count(SourceDocument)).toBe(5);
    expect(await app.anonymous.catalogue.status()).toMatchObject({
      source: 'kopis',
      importing: false,
      performances: 3,
      venues: 2,
      lastFetchedAt: app.clock.now().toISOString(),
    });
  });

  test('asks for every day from 31 back to 180 ahead, 31 at a time', async () => {
    await runImport();
    const spans = kopis.asked.flatMap((path) => {
      const query = new URLSearchParams(path.split('?')[1]);
      return path.startsWith('/pblprfr?') ? [`${query.get('stdate')}-${query.get('eddate')}`] : [];
    });
    expect(spans.toSorted()).toEqual([
      '20261022-20261121',
      '20261122-20261222',
      '20261223-20270122',
      '20270123-20270222',
      '20270223-20270325',
      '20270326-20270425',
      '20270426-20270521',
    ]);
  });

  test('starts by itself only on a catalogue without any of KOPIS, and only with a key', async () => {
    expect(await startImportIfEmpty({ ...app.services, kopis: null })).toBe(false);
    await given.performance(app, { source: 'sample' });
    expect(await startImportIfEmpty(app.services)).toBe(true);
    expect(await startImportIfEmpty(app.services)).toBe(false);
    await given.performance(app, { source: 'kopis' });
    await app.drain();
    expect(await startImportIfEmpty(app.services)).toBe(false);
  });

  test('asks once for a performance that many windows and pages list, and once for a venue that many name', async () => {
    for (let number = 1; number <= 8; number += 1) kopis.performance(number, { prfpdto: '2027.05.01' });
    await runImport();
    for (let number = 1; number <= 8; number += 1)
      expect(kopis.count(new RegExp(`^/pblprfr/PF00000${number}`))).toBe(1);
    expect(kopis.count(/^\/prfplc\/FC000001/)).toBe(1);
    expect(await app.em().count(Performance, { venue: { sourceId: 'FC000001' } })).toBe(8);
  });

  test('asks once for a venue that performances name at the same moment', async () => {
    for (let number = 1; number <= 4; number += 1) kopis.performance(number);
    const em = app.em();
    const run = em.create(ImportRun, { kind: 'full', startedAt: app.clock.now() });
    await em.flush();
    await em.transactional((own) => addTasks(own, importPerformance, run.id, [...kopis.performances.keys()]));
    const { signal } = new AbortController();
    const handled = [...kopis.performances.keys()].map((target) =>
      importPerformance.handle(app.services, { runId: run.id, target }, signal),
    );
    await Promise.all(handled);
    await app.drain();
    expect(kopis.count(/^\/prfplc/)).toBe(1);
    expect(await app.em().count(Performance, { venue: { sourceId: 'FC000001' } })).toBe(4);
    expect(await newestRun()).toMatchObject({ finishedAt: app.clock.now() });
  });

  test('reads pages until one is empty, however many rows each of them has', async () => {
    const pages = [[1, 2, 3], [3, 3], [4], []].map((numbers) => numbers.map((number) => kopis.performance(number)));
    pages[1] = Array.from({ length: 250 }, (_, index) => kopis.performance(5 + (index % 3)));
    for (const [index, rows] of pages.entries()) {
      const query = `stdate=20261122&eddate=20261222&cpage=${index + 1}&rows=100`;
      kopis.on(`/pblprfr?${query}`, () => listPage(rows.map(listRow)));
    }
    kopis.on('/pblprfr?stdate=20261022&eddate=20261121&cpage=1&rows=100', () => listPage([]));
    await runImport();
    expect(await app.em().count(Performance)).toBe(7);
    expect(kopis.count(/eddate=20261222&cpage=5/)).toBe(0);
  });

  test('gives up on a list that never ends, and says so', async () => {
    const row = listRow(kopis.performance(1));
    for (let page = 1; page <= 101; page += 1) {
      kopis.on(`/pblprfr?stdate=20261022&eddate=20261121&cpage=${page}&rows=100`, () => listPage([row]));
    }
    expect(await runImport()).toMatchObject({ failure: 'lists-incomplete', outcomes: { window: { endless: 1 } } });
    expect(await app.em().find(ImportProblem, {})).toMatchObject([{ kind: 'window', cause: 'endless' }]);
    expect(kopis.count(/cpage=101/)).toBe(0);
  });

  test('takes the sample away with its first performance, and not before', async () => {
    await given.venue(app, { source: 'sample', sourceId: 'S-1' });
    const sample = await given.performance(app, {
      source: 'sample',
      venueSourceId: 'S-1',
      posterUrl: 'sample:poster/1',
    });
    await app.em().nativeUpdate(Image, { sourceUrl: 'sample:poster/1' }, { state: 'stored', key: 'aa/sample' });
    await app.services.storage.put('aa/sample/160.webp', new Uint8Array(3));
    await runImport();
    expect(await app.em().count(Performance, { source: 'sample' })).toBe(1);

    kopis.performance(1, { prfcast: '김하늘' } as never);
    await runImport('full');
    expect(await app.em().findOne(Performance, sample.id)).toBeNull();
    expect(await app.em().count(Venue, { source: 'sample' })).toBe(0);
    expect((await app.em().find(Person, {})).map(({ name }) => name)).toEqual(['김하늘']);
    expect(await app.em().count(Image, { sourceUrl: { $like: 'sample:%' } })).toBe(0);
    expect(await app.services.storage.open('aa/sample/160.webp')).toBeNull();
    expect((await app.anonymous.catalogue.status()).source).toBe('kopis');
  });
});

describe('a second sweep', () => {
  beforeEach(async () => {
    kopis.performance(1, { styurls: ['http://www.kopis.or.kr/upload/pfmIntroImage/1.jpg'] });
    kopis.performance(2, { mt10id: 'FC000002' });
    kopis.boxOffice = ['PF000002', 'PF000009'];
    await runImport();
    kopis.asked.length = 0;
  });

  test.each(['full', 'delta'] as const)('%s, with nothing changed, writes nothing', async (kind) => {
    const before = await rowVersions(app, BOOKKEEPING);
    const run = await runImport(kind);
    expect(run).toMatchObject({ kind, failure: null, finishedAt: expect.any(Date) });
    expect(await rowVersions(app, BOOKKEEPING)).toEqual(before);
    expect(kopis.count(/^\/upload/)).toBe(0);
  });

  test('control: with one title changed it writes', async () => {
    const before = await rowVersions(app, BOOKKEEPING);
    kopis.performance(1, { prfnm: '다른 이름' });
    expect((await runImport('full')).outcomes).toMatchObject({ performance: { changed: 1, unchanged: 1 } });
    expect(await rowVersions(app, BOOKKEEPING)).not.toEqual(before);
  });

  test('notes what changed, and keeps the answer it was read from', async () => {
    nextDay(23);
    kopis.performance(1, { prfnm: '다른 이름', updatedate: '2026-11-22 22:00:00' });
    await runImport();
    expect(await app.em().find(Change, {})).toMatchObject([
      { field: 'title', from: '물빛 이야기 PF000001', to: '다른 이름', source: 'kopis', changedAt: app.clock.now() },
    ]);
    const kept = await app
      .em()
      .find(SourceDocument, { kind: 'performance' }, { orderBy: { sourceId: 'asc' }, populate: ['body'] });
    const readAgain = kept.map(({ body, fetchedAt }) =>
      performanceDraftOf(decodeXml(brotliDecompressSync(body)), fetchedAt),
    );
    expect(readAgain).toMatchObject([
      { sourceId: 'PF000001', title: '다른 이름', fetchedAt: app.clock.now() },
      { sourceId: 'PF000002', title: '물빛 이야기 PF000002', fetchedAt: new Date('2026-11-22T19:00:00+09:00') },
    ]);
  });

  test('takes a province by either of its names', async () => {
    kopis.venue('FC000003', { adres: '강원특별자치도 춘천시 물빛길 1' });
    kopis.venue('FC000004', { adres: '강원도 춘천시 물빛길 2' });
    kopis.performance(3, { mt10id: 'FC000003', area: '강원특별자치도' });
    kopis.performance(4, { mt10id: 'FC000004', area: '강원도' });
    await runImport('full');
    expect([await performance(3), await performance(4)]).toMatchObject([{ region: 'gangwon' }, { region: 'gangwon' }]);
  });

  test('a new poster address is fetched, an old one never again', async () => {
    kopis.performance(1, { poster: 'http://www.kopis.or.kr/upload/pfmPoster/new.PNG' });
    await runImport('full');
    expect(kopis.asked.filter((path) => path.startsWith('/upload'))).toEqual(['/upload/pfmPoster/new.PNG']);
    expect(await performance(1)).toMatchObject({ poster: { state: 'stored' } });
  });

  test('links a rank to the performance that it named before', async () => {
    expect(await app.em().count(BoxOfficeEntry, { sourceId: 'PF000009', performance: null })).toBe(10);
    kopis.performance(9);
    await runImport('full');
    expect(await app.em().count(BoxOfficeEntry, { sourceId: 'PF000009', performance: { sourceId: 'PF000009' } })).toBe(
      10,
    );
  });

  test('replaces a board whole, and leaves the last one where the answer is empty', async () => {
    nextDay(23);
    kopis.boxOffice = ['PF000001'];
    await runImport();
    const board = { genre: 'musical', rank: 1, sourceId: 'PF000001', from: '2026-11-22', to: '2026-11-22' } as const;
    expect(await app.em().find(BoxOfficeEntry, { genre: 'musical' })).toMatchObject([board]);
    nextDay(24);
    kopis.boxOffice = [];
    await runImport();
    expect(await app.em().find(BoxOfficeEntry, { genre: 'musical' })).toMatchObject([board]);
  });
});

describe('every night', () => {
  test('only what changed since the day before the last sweep is asked for; after a week, everything', async () => {
    kopis.performance(1);
    kopis.performance(2);
    await runImport();
    kopis.asked.length = 0;

    nextDay(23);
    kopis.performance(2, { prfnm: '다른 이름', updatedate: '2026-11-21 09:00:00' });
    kopis.performance(3, { updatedate: '2026-11-22 09:00:00' });
    expect(await runImport()).toMatchObject({ kind: 'delta', changedSince: '2026-11-21' });
    expect(kopis.count(/^\/pblprfr\?.*afterdate=20261121/)).toBe(kopis.count(/^\/pblprfr\?/));
    expect(kopis.asked.filter((path) => path.startsWith('/pblprfr/')).toSorted()).toEqual([
      '/pblprfr/PF000002',
      '/pblprfr/PF000003',
    ]);
    expect(kopis.count(/^\/prfplc/)).toBe(0);

    kopis.asked.length = 0;
    nextDay(29);
    expect(await runImport()).toMatchObject({ kind: 'full', changedSince: null });
    expect(kopis.count(/^\/pblprfr\/PF/)).toBe(3);
    expect(kopis.count(/^\/prfplc\/FC000001/)).toBe(1);
  });

  test('a sweep that is not finished goes on instead of another', async () => {
    kopis.performance(1);
    await runImport();
    const em = app.em();
    const run = em.create(ImportRun, { kind: 'full', startedAt: app.clock.now() });
    em.create(ImportTask, { run, kind: 'performance', target: 'PF000001' });
    await em.flush();

    expect(await runImport()).toMatchObject({ id: run.id, finishedAt: app.clock.now(), failure: null });
    expect(await app.em().count(ImportRun)).toBe(2);
  });
});

describe('a performance that KOPIS no longer knows', () => {
  const vanish = (number: number) => kopis.performances.delete(`PF00000${number}`);

  test('is hidden when three sweeps in a row missed it, with all its history; and shown when it is back', async () => {
    kopis.performance(1);
    kopis.performance(2);
    const { id } = (await runImport(), await performance(1)) ?? { id: 0 };
    const saved = kopis.performances.get('PF000001');
    vanish(1);

    nextDay(23);
    await runImport('full');
    nextDay(24);
    // Missed once, it is asked for in every sweep.
    expect(await runImport()).toMatchObject({ kind: 'delta', outcomes: { performance: { missing: 1 } } });
    expect(await performance(1)).toMatchObject({ missedFetches: 2, hiddenAt: null });
    await app.anonymous.performance.byId({ id });

    nextDay(25);
    expect(await runImport()).toMatchObject({ outcomes: { performance: { hidden: 1 } } });
    expect(await performance(1)).toMatchObject({ hiddenAt: app.clock.now(), title: '물빛 이야기 PF000001' });
    await expect(app.anonymous.performance.byId({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await performance(2)).toMatchObject({ hiddenAt: null, missedFetches: 0 });

    nextDay(26);
    const before = await rowVersions(app, BOOKKEEPING);
    await runImport('full');
    expect(await rowVersions(app, BOOKKEEPING)).toEqual(before);

    if (saved) kopis.performance(1, saved);
    await runImport('full');
    expect(await performance(1)).toMatchObject({ hiddenAt: null, missedFetches: 0 });
  });

  test('is not hidden for being tried three times in one sweep', async () => {
    kopis.performance(1);
    await runImport();
    vanish(1);
    await runImport('full');
    await hurryJobs(app);
    await app.drain();
    expect(await performance(1)).toMatchObject({ missedFetches: 1, hiddenAt: null });
  });

  test('is forgiven when a sweep finds it in between', async () => {
    const saved = kopis.performance(1);
    await runImport();
    vanish(1);
    await runImport('full');
    await runImport('full');
    kopis.performance(1, saved);
    await runImport('full');
    expect(await performance(1)).toMatchObject({ missedFetches: 0, hiddenAt: null });
  });
});
