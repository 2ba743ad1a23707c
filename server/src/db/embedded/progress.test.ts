import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { withProgress } from './progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('says what takes longer than two seconds, from time to time, until it is done', async () => {
  const log = vi.fn();
  const work = Promise.withResolvers<string>();
  const waiting = withProgress(log, 'Growing', work.promise);
  vi.advanceTimersByTime(1999);
  expect(log).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(log.mock.calls).toEqual([['Growing (2 s)']]);
  vi.advanceTimersByTime(20_000);
  expect(log.mock.calls).toEqual([['Growing (2 s)'], ['Growing (12 s)'], ['Growing (22 s)']]);
  work.resolve('grown');
  expect(await waiting).toBe('grown');
  expect(vi.getTimerCount()).toBe(0);
});

test('is silent about what is quick, and lets failures through', async () => {
  const log = vi.fn();
  await expect(withProgress(log, 'Growing', Promise.reject(new Error('frost')))).rejects.toThrow('frost');
  expect(vi.getTimerCount()).toBe(0);
  expect(log).not.toHaveBeenCalled();
});
