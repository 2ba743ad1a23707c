import { expect, test } from 'vitest';
import * as format from './format.ts';

test('a day is a day in Seoul, wherever the reader is', () => {
  expect(format.seoulDate(new Date('2026-11-22T14:59:59Z'))).toBe('2026-11-22');
  expect(format.seoulDate(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
  expect(format.formatTime('2026-11-22T10:30:00Z')).toBe('19:30');
  expect(format.formatTime('2026-11-22T15:00:00Z')).toBe('00:00');
  expect(format.formatMoment('2026-12-31T15:05:00Z', 'ko')).toBe('2027.01.01 00:05');
  expect(format.formatMoment('2026-12-31T15:05:00Z', 'en')).toBe('1 Jan 2027, 00:05');
});

test.each([
  ['2026-11-22T10:00:00Z', '13초', '13 s'],
  ['2026-11-22T10:05:11Z', '5분 24초', '5 min 24 s'],
  ['2026-11-22T11:31:00Z', '1시간 31분', '1 h 31 min'],
])('until %s it took %s, %s', (to, korean, english) => {
  const from = '2026-11-22T09:59:47Z';
  expect(format.formatDuration(from, to, 'ko')).toBe(korean);
  expect(format.formatDuration(from, to, 'en')).toBe(english);
});

test('days between dates', () => {
  expect(format.daysBetween('2026-11-22', '2026-11-22')).toBe(0);
  expect(format.daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(format.daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
});

test.each([
  ['2026-11-22', '2026-11-22', '2026.11.22', '22 Nov 2026'],
  ['2026-11-22', '2026-12-31', '2026.11.22 – 12.31', '22 Nov – 31 Dec 2026'],
  ['2026-11-22', '2027-01-03', '2026.11.22 – 2027.01.03', '22 Nov 2026 – 3 Jan 2027'],
])('the run %s to %s', (from, to, ko, en) => {
  expect(format.formatDateRange(from, to, 'ko')).toBe(ko);
  expect(format.formatDateRange(from, to, 'en')).toBe(en);
});

test('where there is little room, a run of two years is told without what goes without saying', () => {
  const winter = { startsOn: '2026-11-22', endsOn: '2027-01-03', openRun: false };
  expect(format.formatRunBriefly(winter, 'ko')).toBe('26.11.22 – 27.01.03');
  expect(format.formatRunBriefly(winter, 'en')).toBe('22 Nov – 3 Jan 2027');
  const years = { ...winter, startsOn: '2024-11-22' };
  expect(format.formatRunBriefly(years, 'ko')).toBe('24.11.22 – 27.01.03');
  expect(format.formatRunBriefly(years, 'en')).toBe('22 Nov 2024 – 3 Jan 2027');
  expect(format.formatRunBriefly({ ...winter, endsOn: '2026-12-31' }, 'ko')).toBe('2026.11.22 – 12.31');
  expect(format.formatRunBriefly({ ...years, openRun: true }, 'ko')).toBe('2024.11.22 –');
});

test('an open run has no last day', () => {
  const run = { startsOn: '2018-07-19', endsOn: '2027-06-30', openRun: true };
  expect(format.formatRun(run, 'ko')).toBe('2018.07.19 –');
  expect(format.formatRun({ ...run, openRun: false }, 'en')).toBe('19 Jul 2018 – 30 Jun 2027');
});

test('days and months', () => {
  expect(format.formatDay('2026-11-22', 'ko')).toBe('11월 22일 (일)');
  expect(format.formatDay('2026-11-22', 'en')).toBe('Sun 22 Nov');
  expect(format.formatMonth('2026-11-01', 'ko')).toBe('2026년 11월');
  expect(format.formatMonth('2026-11-30', 'en')).toBe('November 2026');
});

test('won', () => {
  expect(format.formatWon(1_500_000, 'ko')).toBe('1,500,000원');
  expect(format.formatWon(0, 'en')).toBe('₩0');
  expect(format.formatWonRange(30_000, 70_000, 'ko')).toBe('30,000 – 70,000원');
  expect(format.formatWonRange(30_000, 70_000, 'en')).toBe('₩30,000 – ₩70,000');
  expect(format.formatWonRange(30_000, 30_000, 'ko')).toBe('30,000원');
});

test.each([
  [0, '전체 관람가', 'All ages'],
  [24, '24개월 이상', '24 months and over'],
  [36, '36개월 이상', '36 months and over'],
  [50, '50개월 이상', '50 months and over'],
  [48, '만 4세 이상', 'Ages 4+'],
  [216, '만 18세 이상', 'Ages 18+'],
])('from %i months', (months, ko, en) => {
  expect(format.formatAge(months, 'ko')).toBe(ko);
  expect(format.formatAge(months, 'en')).toBe(en);
});

test.each([
  [45, '45분', '45 min'],
  [60, '1시간', '1 h'],
  [100, '1시간 40분', '1 h 40 min'],
])('%i minutes', (minutes, ko, en) => {
  expect(format.formatMinutes(minutes, 'ko')).toBe(ko);
  expect(format.formatMinutes(minutes, 'en')).toBe(en);
});
