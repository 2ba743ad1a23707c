import { sql } from 'kysely';
import { beforeEach, expect, test, vi } from 'vitest';
import { stateReader } from '../db/state.ts';
import { serveSite } from '../testing/serve-site.ts';
import { testApp } from '../testing/app.ts';
import { given } from '../testing/given.ts';
import { recordQueries } from '../testing/record-queries.ts';
import { answerMemory } from './answer-memory.ts';

const app = await testApp();
const { origin } = await serveSite(app);

let id: number;
let path: string;
beforeEach(async () => {
  ({ id } = await given.performance(app));
  path = `/trpc/performance.byId?input=${encodeURIComponent(JSON.stringify({ id }))}`;
});

async function shownTitle(headers: Record<string, string> = {}): Promise<string> {
  const answer = await fetch(origin + path, { headers });
  return ((await answer.json()) as { result: { data: { title: string } } }).result.data.title;
}
const rename = (title: string, em = app.em()) =>
  sql`update performance set title = ${title} where id = ${id}`.execute(em.getKysely());
/** Other test files write on the same server, which makes us forget too: so in the end, not at once. */
const eventuallyAsks = (statements: number, call: () => Promise<unknown>) =>
  vi.waitFor(async () => expect(await recordQueries(call)).toHaveLength(statements), { interval: 0, timeout: 20_000 });

test('an answer is given again for one question about the state of the database', async () => {
  const first = await shownTitle();
  await eventuallyAsks(1, async () => expect(await shownTitle()).toBe(first));
});

test.each<Record<string, string>>([
  { cookie: 'a=b' },
  { authorization: 'Bearer key' },
  { 'trpc-accept': 'application/json' },
])('what may be for somebody alone, or in another form, is asked anew: %o', async (headers) => {
  await shownTitle();
  const [query] = await recordQueries(() => shownTitle(headers));
  expect(query?.text).toContain('from performance');
});

test('no answer is older than the last change, however many read meanwhile', async () => {
  const readers = new AbortController();
  const reading = Array.from({ length: 4 }, async () => {
    while (!readers.signal.aborted) await shownTitle();
  });
  for (let version = 0; version < 200; version += 1) {
    await rename(`판 ${version}`);
    expect(await shownTitle()).toBe(`판 ${version}`);
  }
  readers.abort();
  await Promise.all(reading);
});

test('a change shows when it is committed, not before', async () => {
  await rename('전');
  await app.em().transactional(async (em) => {
    await rename('후', em);
    await eventuallyAsks(1, async () => expect(await shownTitle()).toBe('전'));
  });
  expect(await shownTitle()).toBe('후');
});

test('without a name for the state, an answer would outlive its database', async () => {
  const body = Buffer.from('전');
  const given = { headers: new Headers(), body };
  const frozen = answerMemory({ readState: () => Promise.resolve('1:1:'), clock: app.clock });
  const real = answerMemory({ readState: stateReader(app.services.orm), clock: app.clock });
  for (const recollect of [frozen, real]) (await recollect('call')).keep(given);

  await rename('후');
  expect((await frozen('call')).answer).toBe(given);
  expect((await real('call')).answer).toBeUndefined();
});

test('an answer that was begun before a change is not kept after it', async () => {
  const states = ['1', '2', '2'];
  const recollect = answerMemory({ readState: async () => states.shift() ?? '', clock: app.clock });
  const begun = await recollect('call');
  await recollect('another');
  begun.keep({ headers: new Headers(), body: Buffer.from('전') });
  expect((await recollect('call')).answer).toBeUndefined();
});

test('the next minute asks again; the oldest give way to what is too much together', async () => {
  const recollect = answerMemory({ readState: () => Promise.resolve('1:1:'), clock: app.clock });
  const keep = async (call: string, bytes: number) =>
    (await recollect(call)).keep({ headers: new Headers(), body: Buffer.alloc(bytes) });
  await keep('too long', 1_000_001);
  for (let n = 0; n <= 32; n += 1) await keep(String(n), 1_000_000);
  const isKept = async (call: string) => (await recollect(call)).answer !== undefined;
  expect(await isKept('too long')).toBe(false);
  expect(await isKept('0')).toBe(false);
  expect(await isKept('1')).toBe(true);
  app.clock.set('2026-11-22T19:01:00+09:00');
  expect(await isKept('1')).toBe(false);
});
