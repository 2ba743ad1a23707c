import { beforeEach, describe, expect, test } from 'vitest';
import { enqueue } from '../../queue/queue.ts';
import { testApp } from '../../testing/app.ts';
import { faces, FakeKopis, listPage, listRow } from '../../testing/fake-kopis.ts';
import type { Face } from '../../testing/fake-kopis.ts';
import { hurryJobs } from '../../testing/hurry-jobs.ts';
import { Performance } from '../performance/performance.entity.ts';
import { importKopis } from './import.job.ts';
import { ImportProblem, ImportRun, ImportTask } from './kopis.entity.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
beforeEach(() => kopis.reset());

async function runImport(kind?: 'full' | 'delta'): Promise<ImportRun> {
  await enqueue(app.em(), importKopis, kind ? { kind } : {});
  await app.drain();
  return newestRun();
}
const newestRun = async () =>
  (await app.em().find(ImportRun, {}, { orderBy: { id: 'desc' }, limit: 1 }))[0] as ImportRun;
const titles = async () =>
  (await app.em().find(Performance, {}, { orderBy: { sourceId: 'asc' } })).map(({ title }) => title);
const problems = () => app.em().find(ImportProblem, {}, { orderBy: { id: 'asc' } });
const execute = (statement: string) => app.em().getConnection().execute(statement);

/** Everything that waits is tried again, as if its time had come, until the run is over. */
async function letTimePass(): Promise<ImportRun> {
  for (let round = 0; round < 20 && (await newestRun()).finishedAt === null; round += 1) {
    await execute('update kopis_gate set paused_until = clock_timestamp() where paused_until is not null');
    await hurryJobs(app);
    await app.drain();
  }
  return newestRun();
}

describe('one bad record', () => {
  test.each<[string, Face, string]>([
    ['malformed', faces.malformed, 'malformed'],
    ['of no use', () => listPage(['<db><mt20id>PF000002</mt20id><prfnm> </prfnm></db>']), 'unfit'],
    [
      'of another performance',
      () => kopis.answer(new URL('http://kopis.test/openApi/restful/pblprfr/PF000001?service=a-key')),
      'unfit',
    ],
    ['refused', faces.error('01'), 'error-01'],
  ])('%s is noted, tried once, and costs nothing but itself', async (_, face, cause) => {
    kopis.performance(1);
    kopis.performance(2);
    kopis.performance(3);
    kopis.on('/pblprfr/PF000002', face);
    expect(await runImport()).toMatchObject({ failure: null, outcomes: { performance: { created: 2, [cause]: 1 } } });
    expect(await titles()).toEqual(['물빛 이야기 PF000001', '물빛 이야기 PF000003']);
    expect(await problems()).toMatchObject([
      { kind: 'performance', sourceId: 'PF000002', cause, detail: expect.any(String), count: 1 },
    ]);
    expect(kopis.count(/PF000002$/)).toBe(1);
  });

  test('changes nothing of what is known, is asked for every night, and is no problem any more once it is mended', async () => {
    kopis.performance(1);
    await runImport();
    kopis.on('/pblprfr/PF000001', faces.malformed);
    kopis.performance(1, { prfnm: '다른 이름' });
    await runImport('full');
    await runImport('delta');
    expect(await problems()).toMatchObject([{ sourceId: 'PF000001', count: 2 }]);
    expect(await titles()).toEqual(['물빛 이야기 PF000001']);

    kopis.well('/pblprfr/PF000001');
    await runImport('delta');
    expect(await problems()).toEqual([]);
    expect(await titles()).toEqual(['다른 이름']);
  });

  test('that our own code or database chokes on is a problem like any other', async () => {
    kopis.performance(1);
    kopis.performance(2);
    await execute(`
      create function choke() returns trigger language plpgsql as $$ begin raise exception 'choked'; end $$;
      create trigger choke before insert on performance for each row when (new.source_id = 'PF000001') execute function choke();
    `);
    try {
      await runImport();
      expect(await letTimePass()).toMatchObject({
        failure: null,
        outcomes: { performance: { created: 1, failed: 1 } },
      });
    } finally {
      await execute('drop function choke cascade');
    }
    expect(await problems()).toMatchObject([{ sourceId: 'PF000001', cause: 'unexpected', detail: 'DriverException' }]);
    expect(await titles()).toEqual(['물빛 이야기 PF000002']);
  });

  test('in a list costs its row: the page is read again in parts', async () => {
    for (let number = 1; number <= 8; number += 1) kopis.performance(number, { prfpdto: '2026.11.21' });
    const first = '/pblprfr?stdate=20261022&eddate=20261121';
    kopis.on(`${first}&cpage=1&rows=100`, faces.malformed);
    kopis.on(`${first}&cpage=1&rows=10`, faces.malformed);
    kopis.on(`${first}&cpage=3&rows=1`, faces.malformed);
    expect(await runImport()).toMatchObject({ failure: null, outcomes: { window: { split: 2, malformed: 1 } } });
    expect(await titles()).toHaveLength(7);
    expect(await problems()).toMatchObject([{ kind: 'window', sourceId: expect.stringContaining('rows=1&page=3') }]);

    kopis.on(`${first}&cpage=1&rows=100`, () =>
      listPage([listRow(kopis.performance(3)), '<db><prfnm>열쇠 없음</prfnm></db>']),
    );
    app.clock.set('2026-11-22T20:00:00+09:00');
    await runImport('full');
    expect(await titles()).toHaveLength(8);
    expect(await problems()).toMatchObject([{ kind: 'window', cause: 'unfit', detail: '1 rows without a key' }]);
  });
});

describe('a service that fails', () => {
  test('once is asked again later', async () => {
    kopis.performance(1);
    kopis.on('/pblprfr/PF000001', faces.status(500), 1);
    expect(await runImport()).toMatchObject({ finishedAt: null });
    expect(await app.em().find(ImportTask, { outcome: null })).toMatchObject([{ target: 'PF000001', attempts: 1 }]);
    expect(await letTimePass()).toMatchObject({ failure: null, outcomes: { performance: { created: 1 } } });
    expect(await problems()).toEqual([]);
  });

  test('for one record again and again is given up on after five attempts; the next night may do better', async () => {
    kopis.performance(1);
    kopis.performance(2);
    kopis.on('/pblprfr/PF000001', faces.truncated);
    await runImport();
    expect(await letTimePass()).toMatchObject({ failure: null, outcomes: { performance: { created: 1, failed: 1 } } });
    expect(kopis.count(/PF000001$/)).toBe(5);
    expect(await problems()).toMatchObject([{ kind: 'performance', sourceId: 'PF000001', cause: 'truncated' }]);

    kopis.well('/pblprfr/PF000001');
    await runImport('delta');
    expect(await problems()).toEqual([]);
    expect(await titles()).toHaveLength(2);
  });

  test('for a list makes a sweep that does not count: the next asks from the same day on', async () => {
    kopis.performance(1);
    await runImport();
    app.clock.set('2026-11-23T05:20:00+09:00');
    kopis.on('/pblprfr?stdate=20261023&eddate=20261122&cpage=1&rows=100&afterdate=20261121', faces.page);
    await runImport();
    expect(await letTimePass()).toMatchObject({ kind: 'delta', failure: 'lists-incomplete' });
    app.clock.set('2026-11-24T05:20:00+09:00');
    await runImport();
    expect(await letTimePass()).toMatchObject({ changedSince: '2026-11-21', failure: null });
    expect(await problems()).toEqual([]);
  });

  test('to find anything where there was something is worth a line', async () => {
    kopis.performance(1, { prfpdto: '2026.11.21' });
    await runImport();
    kopis.on('/pblprfr?stdate=20261022&eddate=20261121&cpage=1&rows=100', faces.nothing);
    await runImport('full');
    expect(await problems()).toMatchObject([
      { kind: 'window', cause: 'empty', detail: '1 performances are known there' },
    ]);
    expect(await titles()).toHaveLength(1);
  });
});

describe('blocked', () => {
  test('sends the jobs back to wait, at no attempt of theirs, and goes on where it was', async () => {
    for (let number = 1; number <= 5; number += 1) kopis.performance(number);
    kopis.on('/pblprfr/PF000002', faces.blocked, 1);
    expect(await runImport()).toMatchObject({ finishedAt: null });
    const asked = kopis.asked.length;
    await app.drain();
    expect(kopis.asked).toHaveLength(asked);
    const open = await app.em().find(ImportTask, { outcome: null });
    expect(open.length).toBeGreaterThan(0);
    expect(open.map(({ attempts }) => attempts)).toEqual(open.map(() => 0));

    expect(await letTimePass()).toMatchObject({ failure: null, outcomes: { performance: { created: 5 } } });
    expect(await problems()).toEqual([]);
  });

  test('for hours costs nothing: the first answer after it finishes the sweep', async () => {
    for (let number = 1; number <= 3; number += 1) kopis.performance(number);
    for (const path of ['/pblprfr', '/boxoffice']) kopis.on(path, faces.blocked, 7);
    await runImport();
    expect(await letTimePass()).toMatchObject({ failure: null, outcomes: { performance: { created: 3 } } });
  });

  test('away for hours costs nothing either, once the circuit is open', async () => {
    for (let number = 1; number <= 3; number += 1) kopis.performance(number);
    for (const path of ['/pblprfr', '/boxoffice']) kopis.on(path, faces.cutOff, 12);
    await runImport();
    expect(await letTimePass()).toMatchObject({ failure: null, outcomes: { performance: { created: 3 } } });
  });
});

describe('a key that is refused', () => {
  test('stops the sweep at once, says so, and does not hammer', async () => {
    kopis.performance(1);
    kopis.key = 'another';
    await runImport();
    kopis.key = kopis.settings.serviceKey;
    expect(kopis.asked).toHaveLength(1);
    expect(await newestRun()).toMatchObject({ finishedAt: expect.any(Date), failure: 'error-02' });
    expect(await problems()).toMatchObject([{ kind: 'run', cause: 'error-02' }]);
    expect(await app.anonymous.catalogue.status()).toMatchObject({ importing: false, lastFetchedAt: null });

    app.clock.set('2026-11-23T05:20:00+09:00');
    expect(await runImport()).toMatchObject({ kind: 'full', failure: null });
    expect(await problems()).toEqual([]);
    expect(await titles()).toHaveLength(1);
  });
});

describe('a venue', () => {
  test('that cannot be had leaves its performances without, until it can', async () => {
    kopis.performance(1);
    kopis.performance(2);
    kopis.on('/prfplc/FC000001', faces.malformed);
    expect(await runImport()).toMatchObject({
      failure: null,
      outcomes: { performance: { created: 2 }, venue: { malformed: 1 } },
    });
    expect(await app.em().count(Performance, { venue: null })).toBe(2);

    kopis.well('/prfplc/FC000001');
    expect(await runImport('delta')).toMatchObject({ outcomes: { venue: { created: 1 } } });
    expect(await app.em().count(Performance, { venue: { sourceId: 'FC000001' } })).toBe(2);
    expect(await problems()).toEqual([]);
  });

  test('that KOPIS does not know is noted', async () => {
    kopis.performance(1);
    kopis.venues.clear();
    await runImport();
    expect(await problems()).toMatchObject([{ kind: 'venue', sourceId: 'FC000001', cause: 'no-data' }]);
    expect(await titles()).toHaveLength(1);
  });

  test('is asked for again when the sweep that named it was stopped before it came', async () => {
    kopis.performance(1);
    kopis.on('/prfplc/FC000001', faces.error('02'));
    expect(await runImport()).toMatchObject({ failure: 'error-02' });
    kopis.well('/prfplc/FC000001');
    await runImport('full');
    expect(await app.em().count(Performance, { venue: { sourceId: 'FC000001' } })).toBe(1);
  });
});
