import { expect, test } from 'vitest';
import { addDays, addMonths, lastOfMonth, weekdayOf, weeksOf } from './calendar-date.ts';

test('days are counted over months, years and a leap day', () => {
  expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2026-11-22', 1)).toBe('2026-12-22');
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(addMonths('2027-01-15', -2)).toBe('2026-11-15');
  expect(lastOfMonth('2028-02-10')).toBe('2028-02-29');
});

test('a month is laid out in weeks from Sunday, each day once', () => {
  const weeks = weeksOf('2026-12-01');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks[0]).toEqual([null, null, '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05']);
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31);
  expect(weekdayOf('2026-11-22')).toBe(0);
});
