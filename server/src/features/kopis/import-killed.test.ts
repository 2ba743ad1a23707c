import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enqueue } from '../../queue/queue.ts';
import { diskStorage } from '../../storage/storage.ts';
import { testApp } from '../../testing/app.ts';
import { FakeKopis, serveFakeKopis } from '../../testing/fake-kopis.ts';
import { Image } from '../image/image.entity.ts';
import { Change, Performance, SellerLink, Showing } from '../performance/performance.entity.ts';
import { Venue } from '../venue/venue.entity.ts';
import { importKopis } from './import.job.ts';
import { BoxOfficeEntry, ImportProblem, ImportRun, ImportTask, SourceDocument } from './kopis.entity.ts';

const KILLS = 3;
const PERFORMANCES = 10;

const kopis = new FakeKopis();
const app = await testApp();
let service: Awaited<ReturnType<typeof serveFakeKopis>>;
let dataDir: string;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  service = await serveFakeKopis(kopis);
  dataDir = await mkdtemp(join(tmpdir(), 'golden-ticket-killed-'));
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await service.close();
  await rm(dataDir, { recursive: true, force: true });
});

/** The real program as a worker, in a process of its own. */
function startWorker(): ChildProcess {
  const worker = spawn(process.execPath, [fileURLToPath(new URL('../../main.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ROLE: 'worker',
      DATABASE_URL: app.databaseUrl,
      DATA_DIR: dataDir,
      KOPIS_SERVICE_KEY: kopis.settings.serviceKey,
      KOPIS_BASE_URL: service.baseUrl,
      KOPIS_REQUESTS_PER_SECOND: '10',
      LOG_LEVEL: 'silent',
    },
  });
  workers.push(worker);
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  const gone = once(worker, 'exit');
  worker.kill('SIGKILL');
  await gone;
}

const jobsUnderWay = async () => {
  const jobs = `select count(*)::int as count from pgboss.job where state = 'active'`;
  const [row] = await app.em().getConnection().execute<{ count: number }[]>(jobs);
  return row?.count ?? 0;
};

test('an import killed again and again ends as if nothing had happened', { timeout: 240_000 }, async () => {
  for (let number = 1; number <= PERFORMANCES; number += 1) {
    const poster = `${service.origin}/upload/pfmPoster/${number}.gif`;
    kopis.performance(number, { mt10id: `FC00000${number % 3}`, poster });
  }
  kopis.boxOffice = ['PF000001', 'PF000002'];
  await enqueue(app.em(), importKopis, {});

  let cutShort = 0;
  for (let kills = 0; kills < KILLS; kills += 1) {
    const asked = kopis.asked.length + 1 + Math.floor(Math.random() * 8);
    const worker = startWorker();
    await expect.poll(() => kopis.asked.length, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(asked);
    await kill(worker);
    cutShort += await jobsUnderWay();
    expect(await app.em().count(ImportRun, { finishedAt: null })).toBe(1);
  }
  // The control: had no kill hit a job, nothing would have been put to the test.
  expect(cutShort).toBeGreaterThan(0);

  startWorker();
  const isDone = async () =>
    (await app.em().count(ImportRun, { finishedAt: { $ne: null } })) === 1 &&
    (await app.em().count(Image, { state: 'stored' })) === PERFORMANCES;
  await expect.poll(isDone, { timeout: 120_000, interval: 200 }).toBe(true);

  expect(await app.em().find(ImportRun, {})).toMatchObject([
    { failure: null, outcomes: { performance: { created: PERFORMANCES }, venue: { created: 3 } } },
  ]);
  const em = app.em();
  expect(await em.count(ImportTask)).toBe(0);
  expect(await em.find(ImportProblem, {})).toEqual([]);
  expect(await em.count(Performance, { venue: { sourceId: { $like: 'FC%' } } })).toBe(PERFORMANCES);
  expect(await em.count(Venue)).toBe(3);
  expect(await em.count(SourceDocument)).toBe(PERFORMANCES + 3);
  expect(await em.count(SellerLink)).toBe(PERFORMANCES);
  expect(await em.count(Showing)).toBe(PERFORMANCES * 3);
  expect(await em.count(BoxOfficeEntry, { performance: { $ne: null } })).toBe(20);
  expect(await em.count(Change)).toBe(0);
  const storage = diskStorage(join(dataDir, 'files'));
  for (const { key } of await em.find(Image, {})) expect(await storage.open(`${key}/60.avif`)).not.toBeNull();
});
