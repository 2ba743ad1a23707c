import { expect, test } from 'vitest';
import { byDayAndTime } from './showings-by-time.ts';
import type { Showing } from './showings-by-time.ts';

const showing = (id: number, startsAt: string) => ({ id, startsAt }) as Showing;

test('showings are put under their day in Seoul and the moment they start together', () => {
  const days = byDayAndTime([
    showing(1, '2026-11-22T14:30:00Z'),
    showing(2, '2026-11-22T15:00:00Z'),
    showing(3, '2026-11-23T00:00:00+09:00'),
    showing(4, '2026-11-23T10:00:00Z'),
  ]);
  expect(days.map(({ date, starts }) => [date, starts.map(({ showings }) => showings.map(({ id }) => id))])).toEqual([
    ['2026-11-22', [[1]]],
    ['2026-11-23', [[2, 3], [4]]],
  ]);
});
