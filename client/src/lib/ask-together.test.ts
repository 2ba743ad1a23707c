import { expect, test, vi } from 'vitest';
import { askTogether } from './ask-together.ts';

const even = () => vi.fn((ids: number[]) => Promise.resolve(ids.filter((id) => id % 2 === 0)));

test('what is asked at once is one call, and each hears of its own', async () => {
  const ask = even();
  const isEven = askTogether(ask);
  expect(await Promise.all([1, 2, 4, 2].map(isEven))).toEqual([false, true, true, true]);
  expect(ask.mock.calls).toEqual([[[1, 2, 4]]]);
  expect(await isEven(6)).toBe(true);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('no call holds more than the server takes', async () => {
  const ask = even();
  const answers = await Promise.all(Array.from({ length: 150 }, (_, id) => id + 1).map(askTogether(ask)));
  expect(answers.filter(Boolean)).toHaveLength(75);
  expect(ask.mock.calls.map(([ids]) => ids.length)).toEqual([100, 50]);
});

test('all of them hear of a failure, and the next may ask again', async () => {
  const ask = even().mockRejectedValueOnce(new Error('away'));
  const isEven = askTogether(ask);
  await expect(Promise.all([isEven(1), isEven(2)])).rejects.toThrow('away');
  expect(await isEven(2)).toBe(true);
});
