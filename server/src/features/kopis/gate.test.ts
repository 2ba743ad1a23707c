import { beforeEach, describe, expect, test } from 'vitest';
import { openOrm } from '../../db/orm.ts';
import { testApp } from '../../testing/app.ts';
import { FakeKopis } from '../../testing/fake-kopis.ts';
import type { Health, Pass } from './gate.ts';
import { GateClosedError, passGate, reportHealth } from './gate.ts';
import { KopisGate } from './kopis.entity.ts';

const { settings } = new FakeKopis();
const app = await testApp({ kopis: settings });

const at = (changes: Partial<typeof settings>) => ({ ...app.services, kopis: { ...settings, ...changes } });
const signal = new AbortController().signal;
const pass = (changes: Partial<typeof settings> = {}) => passGate(at(changes), signal);
const report = (given: Pass, health: Health) => reportHealth(app.services, given, health);
const gate = () => app.em().findOneOrFail(KopisGate, 1);
const execute = (statement: string) => app.em().getConnection().execute<{ seconds: string }[]>(statement);

/** How long the gate stays closed, in whole seconds. */
async function pauseSeconds(): Promise<number> {
  const [row] = await execute(
    'select round(extract(epoch from paused_until - clock_timestamp())) as seconds from kopis_gate',
  );
  return Number(row?.seconds);
}

const letPauseEnd = () => execute(`update kopis_gate set paused_until = clock_timestamp() - interval '1 s'`);
const block = async () => report(await pass(), 'blocking');

/** Keeps this process from doing anything else. */
function stall(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('pace', () => {
  /** When each of eight requests of two workers may start, in milliseconds after the first. */
  async function startsOf(
    requestsPerSecond: number,
    meanwhile: () => Promise<void> = async () => {},
  ): Promise<number[]> {
    const other = await openOrm(app.databaseUrl);
    const moments: number[] = [];
    const workers = [app.services, { ...app.services, orm: other }];
    const asked = Array.from({ length: 8 }, async (_, index) => {
      const worker = workers[index % 2] ?? app.services;
      await passGate({ ...worker, kopis: { ...settings, requestsPerSecond } }, signal);
      moments.push(performance.now());
    });
    await meanwhile();
    await Promise.all(asked);
    await other.close();
    const sorted = moments.toSorted((a, b) => a - b);
    return sorted.map((moment) => moment - (sorted[0] ?? 0));
  }

  test('is shared by all workers: eight requests at 20 a second take 350 ms, however many ask', async () => {
    const starts = await startsOf(20);
    // A timer may fire a little late, which brings it nearer to the next, never a whole turn early.
    for (const [index, start] of starts.entries()) expect(start).toBeGreaterThan(index * 50 - 45);
    expect(starts[7]).toBeGreaterThan(305);
  });

  test('control: without a pace they start at once', async () => {
    expect((await startsOf(100_000))[7]).toBeLessThan(300);
  });

  test('is kept by a process that was held up: those it woke too late take another turn', async () => {
    const allWait = async () => {
      await expect.poll(async () => (await gate()).nextAt.getTime() - Date.now()).toBeGreaterThan(400);
      stall(600);
    };
    const starts = await startsOf(10, allWait);
    const together = starts.map((start) => starts.filter((other) => other >= start && other < start + 90).length);
    expect(Math.max(...together)).toBeLessThanOrEqual(3);
  });

  test('is no debt: after a rest nobody may catch up', async () => {
    await pass({ requestsPerSecond: 10 });
    await execute(`update kopis_gate set next_at = clock_timestamp() - interval '1 hour'`);
    await pass({ requestsPerSecond: 10 });
    const [row] = await execute('select extract(epoch from next_at - clock_timestamp()) as seconds from kopis_gate');
    expect(Number(row?.seconds)).toBeGreaterThan(0);
  });
});

describe('blocked', () => {
  test('pauses all for 20 seconds, twice as long each time, at most ten minutes', async () => {
    for (const seconds of [20, 40, 80, 160, 320, 600, 600]) {
      await block();
      expect(await pauseSeconds()).toBe(seconds);
      await expect(pass()).rejects.toBeInstanceOf(GateClosedError);
      await letPauseEnd();
    }
  });

  test('says until when, to be tried again then', async () => {
    const until = await block();
    await expect(pass()).rejects.toMatchObject({ until });
    expect((until?.getTime() ?? 0) - Date.now()).toBeGreaterThan(15_000);
  });

  test('by requests that were under way together is one block', async () => {
    const together = [await pass(), await pass(), await pass()];
    for (const each of together) await report(each, 'blocking');
    expect(await pauseSeconds()).toBe(20);
  });

  test('is not forgotten for an answer that was under way', async () => {
    const early = await pass();
    await block();
    await report(early, 'well');
    await expect(pass()).rejects.toBeInstanceOf(GateClosedError);
  });

  test('keeps a patient job waiting, and lets it in when the pause ends', async () => {
    await block();
    await execute(`update kopis_gate set paused_until = clock_timestamp() + interval '300 ms'`);
    expect(await pass({ patienceMs: 10_000 })).toEqual({ isProbe: true });
  });

  test('holds up a request that had its turn but not yet started', async () => {
    await pass({ requestsPerSecond: 2 });
    const waiting = pass({ requestsPerSecond: 2 }).catch((error: unknown) => error);
    await report({ isProbe: false }, 'blocking');
    expect(await waiting).toBeInstanceOf(GateClosedError);
  });
});

describe('failing', () => {
  const fail = async () => report(await pass(), 'failing');

  test('five times in a row closes the gate, four do not', async () => {
    for (let count = 1; count <= 4; count += 1) expect(await fail()).toBeNull();
    expect(await fail()).toBeInstanceOf(Date);
    expect(await pauseSeconds()).toBe(20);
    await expect(pass()).rejects.toBeInstanceOf(GateClosedError);
  });

  test('with one success in between starts counting anew', async () => {
    for (let count = 1; count <= 4; count += 1) await fail();
    await report(await pass(), 'well');
    for (let count = 1; count <= 4; count += 1) expect(await fail()).toBeNull();
  });
});

describe('after a pause', () => {
  beforeEach(async () => {
    await block();
    await letPauseEnd();
  });

  test('one request tries while the others wait; its success lets all in', async () => {
    const asked = await Promise.allSettled([pass(), pass(), pass()]);
    const passed = asked.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(passed).toEqual([{ isProbe: true }]);
    await report({ isProbe: true }, 'well');
    expect(await pass()).toEqual({ isProbe: false });
    expect(await gate()).toMatchObject({ failures: 0, pauses: 0, pausedUntil: null });
  });

  test.each(['failing', 'blocking'] as const)('one that finds it %s closes the gate for longer', async (health) => {
    await report(await pass(), health);
    expect(await pauseSeconds()).toBe(40);
  });

  test('one whose worker is killed leaves the try to another', async () => {
    expect(await pass()).toEqual({ isProbe: true });
    await letPauseEnd();
    expect(await pass()).toEqual({ isProbe: true });
  });
});
