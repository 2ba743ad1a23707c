import { expect, test } from 'vitest';
import { calendarSearch, daysOf, filterOf } from './calendar-search.ts';

test('an address is read as far as it makes sense', () => {
  expect(calendarSearch({ date: '2026-11-28', until: '2026-11-29', genre: 'opera', price: '50000' })).toMatchObject({
    date: '2026-11-28',
    until: '2026-11-29',
    genre: 'opera',
    price: 50_000,
  });
  const nonsense = calendarSearch({ date: '2026-13-01', until: '2026-11-29', genre: 'x', time: 'noon', price: 'much' });
  expect(Object.values(nonsense).every((value) => value === undefined)).toBe(true);
});

test('several days are a few after the first, never before it nor a whole month', () => {
  expect(calendarSearch({ date: '2026-11-28', until: '2026-11-27' }).until).toBeUndefined();
  expect(calendarSearch({ date: '2026-11-28', until: '2026-12-28' }).until).toBeUndefined();
});

test('without a date it is today; free is asked for as such, not as a price', () => {
  expect(daysOf({}, '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-22' });
  expect(filterOf({ price: 0 })).toMatchObject({ free: true });
  expect(filterOf({ price: 20_000 })).toMatchObject({ maxPrice: 20_000 });
});
