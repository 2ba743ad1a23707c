import { expect, test } from 'vitest';
import { upcomingByDay } from './showings-by-day.ts';

const showing = (id: number, startsAt: string) => ({ id, startsAt, confirmed: false, cast: [] });

test('showings stand under their day in Seoul, in order; those begun are gone', () => {
  const showings = [
    showing(3, '2026-11-22T15:30:00Z'),
    showing(2, '2026-11-22T10:30:00Z'),
    showing(1, '2026-11-22T05:00:00Z'),
    showing(4, '2026-11-23T10:30:00Z'),
  ];
  const byDay = upcomingByDay(showings, new Date('2026-11-22T06:00:00Z'));
  expect([...byDay].map(([day, each]) => [day, each.map(({ id }) => id)])).toEqual([
    ['2026-11-22', [2]],
    ['2026-11-23', [3, 4]],
  ]);
});
