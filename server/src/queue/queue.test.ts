import { afterAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openOrm } from '../db/orm.ts';
import { testApp } from '../testing/app.ts';
import { drainJobs } from '../testing/drain-jobs.ts';
import { defineJob } from './define-job.ts';
import { enqueue, openQueue } from './queue.ts';
import { work } from './work.ts';

const app = await testApp();
const done: string[] = [];
const greet = defineJob({
  name: 'test.greet',
  payload: z.object({ name: z.string() }),
  options: { retryLimit: 1, retryDelay: 0 },
  async handle(_, { name }) {
    if (name === 'nobody') throw new Error('there is nobody to greet');
    done.push(name);
  },
});
const once = defineJob({ ...greet, name: 'test.greet-once', options: { policy: 'exclusive' } });
const jobs = [greet, once];

const orm = await openOrm(app.databaseUrl);
const queue = await openQueue({ url: app.databaseUrl, orm, jobs, log: app.services.log, worker: true });
const drain = () => drainJobs(queue, jobs, app.services);
/** As if the delay before the next attempt had passed. */
const passDelay = () =>
  orm.em.getConnection().execute("update pgboss.job set start_after = now() where state = 'retry'");
beforeEach(() => done.splice(0));
afterAll(async () => {
  await queue[Symbol.asyncDispose]();
  await orm.close();
});

test('a job exists if and only if its transaction commits', async () => {
  const em = orm.em.fork();
  await em.transactional((inner) => enqueue(inner, greet, { name: 'committed' }));
  const rolledBack = em.transactional(async (inner) => {
    await enqueue(inner, greet, { name: 'rolled back' });
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await drain();
  expect(done).toEqual(['committed']);
});

test('control: a job sent past the transaction outlives its rollback', async () => {
  const em = orm.em.fork();
  const rolledBack = em.transactional(async () => {
    await queue.boss.send(greet.name, { name: 'stray' });
    throw new Error('changed my mind');
  });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await drain();
  expect(done).toEqual(['stray']);
});

test('an exclusive job with one key waits only once', async () => {
  const em = orm.em.fork();
  const send = () => em.transactional((inner) => enqueue(inner, once, { name: 'only' }, { key: 'k' }));
  expect([await send(), await send()]).toEqual([true, false]);
  await drain();
  expect(done).toEqual(['only']);
});

test('what fails is tried again, then kept with its last error', async () => {
  const em = orm.em.fork();
  await em.transactional((inner) => enqueue(inner, greet, { name: 'nobody' }));
  expect(await drain()).toEqual(['test.greet']);
  await passDelay();
  expect(await drain()).toEqual(['test.greet']);
  await passDelay();
  expect(await drain()).toEqual([]);
  const [kept] = await queue.boss.findJobs(greet.name);
  expect(kept).toMatchObject({ state: 'failed', output: { message: 'Error: there is nobody to greet' } });
});

test('a payload that older code wrote is parsed before it is used', async () => {
  await queue.boss.send(greet.name, { firstName: 'Bob' });
  expect(await drain()).toEqual(['test.greet']);
  expect(done).toEqual([]);
});

test('a worker takes up what is sent', async () => {
  const greeted = Promise.withResolvers<string>();
  const job = defineJob({ ...greet, handle: async (_, { name }) => greeted.resolve(name) });
  await work(queue, [job], app.services);
  await orm.em.fork().transactional((inner) => enqueue(inner, greet, { name: 'worked' }));
  expect(await greeted.promise).toBe('worked');
});
