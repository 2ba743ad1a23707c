import fc from 'fast-check';
import { getHolidayNames } from '@hyunbinseo/holidays-kr';
import { describe, expect, test } from 'vitest';
import { type Dates, readTimetable } from './timetable.ts';

// Monday 21 September to Sunday 4 October 2026; holidays: Chuseok on 24, 25, 26 (Thursday to Saturday) and 3 October (Saturday).
const fortnight: Dates = { from: '2026-09-21', to: '2026-10-04' };

/** The showings as `MM-DD HH:MM`, or why there are none. */
function read(text: string, run = fortnight, window?: Dates): string[] | string {
  const reading = readTimetable(text, run, window);
  if (reading.status !== 'read') return reading.status === 'unread' ? reading.reason : reading.status;
  return reading.value.showings.map(({ date, time }) => `${date.slice(5)} ${time}`);
}

const saturdays = ['09-26 14:00', '10-03 14:00'];
const weekends = ['09-26 14:00', '09-27 14:00', '10-03 14:00', '10-04 14:00'];
const tuesdaysToFridays = [22, 23, 24, 25, 29, 30].map((day) => `09-${day} 20:00`).concat('10-01 20:00', '10-02 20:00');

describe('days', () => {
  test.each([
    ['토요일(14:00)', saturdays],
    ['토 14:00', saturdays],
    ['매주 토요일: 14시', saturdays],
    ['토요일 ~ 일요일(14:00)', weekends],
    ['토, 일(14:00)', weekends],
    ['토ㆍ일 14:00', weekends],
    ['토요일과 일요일 14:00', weekends],
    ['주말 14:00', weekends],
    ['화요일 ~ 금요일(20:00)', tuesdaysToFridays],
    ['화~금 20:00', tuesdaysToFridays],
    ['화수목금(20:00)', tuesdaysToFridays],
    ['화요일부터 금요일까지 20:00', tuesdaysToFridays],
    ['평일(화~금) 20:00', tuesdaysToFridays],
    [
      '금요일 ~ 월요일(14:00)',
      ['09-21 14:00', '09-25 14:00', ...weekends.slice(0, 2), '09-28 14:00', '10-02 14:00', ...weekends.slice(2)],
    ],
    ['토요일(14:00), 일요일(14:00)', weekends],
    ['토요일 ~ 일요일(14:00), 토요일(14:00)', weekends],
  ])('%s', (text, showings) => {
    expect(read(text)).toEqual(showings);
  });

  test('every day is every day', () => {
    for (const text of ['매일(14:00)', '월요일 ~ 일요일(14:00)', '일 ~ 토 14:00']) expect(read(text)).toHaveLength(14);
  });

  test('a day off leaves its day out', () => {
    expect(read('매일 14:00 (월요일 쉼)')).toHaveLength(12);
    expect(read('매일(14:00), 월·화 공연없음')).toHaveLength(10);
  });
});

describe('times', () => {
  const first: Dates = { from: '2026-09-26', to: '2026-09-26' };
  test.each([
    ['토(19:30)', ['19:30']],
    ['토(14:00,19:30)', ['14:00', '19:30']],
    ['토(19:30, 14:00, 19:30)', ['14:00', '19:30']],
    ['토 19시 30분', ['19:30']],
    ['토 19시반', ['19:30']],
    ['토 오후 7시 30분', ['19:30']],
    ['토 오후 3시, 7시', ['15:00', '19:00']],
    ['토 오전 11시, 오후 2시', ['11:00', '14:00']],
    ['토 낮 12시', ['12:00']],
    ['토 오전 12시', ['00:00']],
    ['토 7:30 pm', ['19:30']],
    ['토 1회 14:00 2회 18:00', ['14:00', '18:00']],
    ['토(09:00)', ['09:00']],
    ['토(08:30)', ['08:30']],
    ['토 3시, 7시 30분', ['15:00', '19:30']],
    ['토 오전 11시, 2시', ['11:00', '14:00']],
    ['토 7:30', ['19:30']],
    ['토 오후 3시, 9시', ['15:00', '21:00']],
    ['토 10시 30분', ['10:30']],
    ['14:00, 19:30', ['14:00', '19:30']],
  ])('%s', (text, times) => {
    expect(read(text, first)).toEqual(times.map((time) => `09-26 ${time}`));
  });

  test('24:00 is the first minute of the next day', () => {
    expect(read('토(22:00,24:00)', first)).toEqual(['09-26 22:00', '09-27 00:00']);
  });
});

describe('public holidays', () => {
  const chuseok: Dates = { from: '2026-09-23', to: '2026-09-27' };

  test('HOL stands instead of the weekday', () => {
    expect(read('화요일 ~ 금요일(20:00), 토요일 ~ 일요일(15:00), HOL(14:00,18:00)', chuseok)).toEqual([
      '09-23 20:00',
      ...['09-24', '09-25', '09-26'].flatMap((day) => [`${day} 14:00`, `${day} 18:00`]),
      '09-27 15:00',
    ]);
  });

  test('without HOL the weekday goes on', () => {
    expect(read('화요일 ~ 금요일(20:00)', chuseok)).toEqual(['09-23 20:00', '09-24 20:00', '09-25 20:00']);
  });

  test('holidays may be closed', () => {
    expect(read('화요일 ~ 토요일(20:00), 공휴일 휴관', chuseok)).toEqual(['09-23 20:00']);
  });

  test.each(['토요일 ~ HOL(14:00)', '토,일,공휴일(14:00)', '토일공휴일 14:00', '주말 및 공휴일 14:00'])(
    '%s',
    (text) => {
      expect(read(text, chuseok)).toEqual(['09-24 14:00', '09-25 14:00', '09-26 14:00', '09-27 14:00']);
    },
  );

  test('election days and substitute holidays count', () => {
    expect(read('HOL(18:00)', { from: '2024-04-10', to: '2024-04-10' })).toEqual(['04-10 18:00']);
    expect(read('HOL(18:00)', { from: '2022-10-10', to: '2022-10-10' })).toEqual(['10-10 18:00']);
  });

  test('days whose holidays are not known are not laid out where it matters', () => {
    const longAgo: Dates = { from: '2017-12-30', to: '2018-01-02' };
    expect(readTimetable('매일(20:00), HOL(14:00)', longAgo)).toEqual({
      status: 'read',
      value: {
        showings: [
          { date: '2018-01-01', time: '14:00' },
          { date: '2018-01-02', time: '20:00' },
        ],
        covers: { from: '2018-01-01', to: '2018-01-02' },
      },
    });
    expect(read('매일(20:00)', longAgo)).toHaveLength(4);
    expect(read('매일(20:00), HOL(14:00)', { from: '2016-01-01', to: '2016-12-31' })).toMatch(/^holidays-unknown/);
    expect(read('매일(20:00), HOL(14:00)', { from: '2090-01-01', to: '2090-12-31' })).toMatch(/^holidays-unknown/);
  });
});

describe('dates', () => {
  const newYear: Dates = { from: '2026-12-20', to: '2027-01-10' };
  test.each([
    ['12월 24일(목) 19:30, 12월 25일 15:00', ['12-24 19:30', '12-25 15:00']],
    ['12/24, 12/31 19:30', ['12-24 19:30', '12-31 19:30']],
    ['2026.12.24 (목) 19:30', ['12-24 19:30']],
    ['2026-12-24(목요일) 19:30', ['12-24 19:30']],
    ['2026년 12월 24일 오후 7시 30분', ['12-24 19:30']],
    ['12월 31일 ~ 1월 1일 17:00', ['12-31 17:00', '01-01 17:00']],
    ['12월 24일 목요일 17:00', ['12-24 17:00']],
    ['12.24(목) ~ 12.25(금) 17:00', ['12-24 17:00', '12-25 17:00']],
    ['12월 24일~25일 17:00', ['12-24 17:00', '12-25 17:00']],
    ['토 15:00, 12/26 13:00, 1월 2일 쉼', ['12-26 13:00', '01-09 15:00']],
    ['HOL(14:00), 12/25 18:00', ['12-25 18:00', '01-01 14:00']],
  ])('%s', (text, showings) => {
    expect(read(text, newYear)).toEqual(showings);
  });
});

describe('what is not read', () => {
  test.each([
    ['격주 토요일(14:00)', 'unknown-words'],
    ['매월 마지막 주 수요일(19:30)', 'unknown-words'],
    ['추후 공지', 'unknown-words'],
    ['매시 정각', 'unknown-words'],
    ['토요일(14:00) 일요일', 'days-without-times'],
    ['토요일', 'days-without-times'],
    ['19:30', 'times-without-days'],
    ['19:30(토요일)', 'times-without-days'],
    ['토 10:00~18:00', 'time-range'],
    ['토 9시', 'morning-or-evening'],
    ['토 9:30', 'morning-or-evening'],
    ['토(25:00)', 'no-such-time'],
    ['토(24:30)', 'no-such-time'],
    ['토(19:60)', 'no-such-time'],
    ['토 밤 12시', 'unknown-words'],
    ['HOL ~ 토요일(14:00)', 'day-range'],
    ['토요일 ~ 금요일(14:00)', 'day-range'],
    ['평일 ~ 주말(14:00)', 'day-range'],
    ['토 ~ (14:00)', 'day-range'],
    ['10월 3일 ~ 10월 1일 14:00', 'day-range'],
    ['9월 26일(금) 14:00', 'days-disagree'],
    ['9월 26일 금요일 14:00', 'days-disagree'],
    ['9월 26일 ~ 9월 27일(토) 14:00', 'days-disagree'],
    ['주말(금,토) 14:00', 'days-disagree'],
    ['12월 25일 14:00', 'date-outside-run'],
    ['9월 31일 14:00', 'date-outside-run'],
    ['26일 14:00', 'date-without-month'],
    [`토(${Array.from({ length: 25 }, (_, minute) => `10:${minute + 10}`).join()})`, 'too-many-times'],
  ])('%s', (text, code) => {
    expect(read(text)).toMatch(new RegExp(`^${code}: `));
  });

  test('a timetable that shows nothing in its run', () => {
    expect(read('목요일(19:30)', { from: '2022-11-16', to: '2022-11-16' })).toMatch(/^no-showing-in-run: /);
  });

  test('a date that the run has twice', () => {
    expect(read('12월 25일 14:00', { from: '2025-12-01', to: '2026-12-31' })).toMatch(/^date-without-year: /);
  });

  test.each([
    ['2026-10-04', '2026-09-21'],
    ['2026-02-30', '2026-03-01'],
    ['', ''],
  ])('a run from %j to %j', (from, to) => {
    expect(read('매일(14:00)', { from, to })).toMatch(/^no-such-run: /);
  });
});

describe('window and length', () => {
  const forEver: Dates = { from: '2016-05-12', to: '2999-12-31' };

  test('only the days in the window are laid out', () => {
    expect(read('토(14:00)', forEver, { from: '2026-09-21', to: '2026-10-04' })).toEqual(saturdays);
    expect(readTimetable('토(14:00)', fortnight, forEver)).toEqual(readTimetable('토(14:00)', fortnight));
  });

  test('a window without a showing, or outside the run, is no failure', () => {
    expect(read('토(14:00)', fortnight, { from: '2026-09-21', to: '2026-09-22' })).toEqual([]);
    expect(readTimetable('토(14:00)', fortnight, { from: '2027-01-01', to: '2027-01-02' })).toEqual({
      status: 'read',
      value: { showings: [] },
    });
  });

  test('a run without an end is cut after 1,100 days', () => {
    const reading = readTimetable('매일(14:00)', forEver);
    expect(reading).toMatchObject({ status: 'read', value: { covers: { from: '2016-05-12', to: '2019-05-16' } } });
    expect(reading.status === 'read' && reading.value.showings).toHaveLength(1_100);
  });
});

describe('any timetable in the source’s own form', () => {
  const week = '월화수목금토일';
  const time = fc.integer({ min: 0, max: 1_439 }).map((minutes) => {
    const pad = (number: number) => String(number).padStart(2, '0');
    return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  });
  const times = fc.uniqueArray(time, { minLength: 1, maxLength: 5 });
  const rule = fc.record({ first: fc.nat(6), length: fc.integer({ min: 1, max: 5 }), times });
  const run = fc
    .record({ start: fc.integer({ min: 0, max: 3_500 }), length: fc.integer({ min: 1, max: 150 }) })
    .map(({ start, length }) => ({
      from: dayAfter('2018-01-01', start),
      to: dayAfter('2018-01-01', start + length - 1),
    }));
  const timetable = fc.record({ rules: fc.array(rule, { maxLength: 5 }), holidays: fc.option(times), run });

  test('gives exactly the showings that a calendar gives', async () => {
    await fc.assert(
      fc.asyncProperty(timetable, async ({ rules, holidays, run: { from, to } }) => {
        const printed = [
          ...rules.map(({ first, length, times: of }) => `${days(first, length)}(${of.join(',')})`),
          ...(holidays ? [`HOL(${holidays.join(',')})`] : []),
        ].join(', ');

        const expected: string[] = [];
        for (let date = from; date <= to; date = dayAfter(date, 1)) {
          const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
          const isHoliday = holidays && date < '2028-01-01' && (await getHolidayNames(date)) !== null;
          const ofDay = isHoliday
            ? holidays
            : rules.filter(({ first, length }) => (weekday - first + 7) % 7 < length).flatMap(({ times: of }) => of);
          expected.push(...[...new Set(ofDay)].toSorted().map((start) => `${date} ${start}`));
        }

        const reading = readTimetable(printed, { from, to });
        const showings = reading.status === 'read' ? reading.value.showings : [];
        expect(showings.map(({ date, time: at }) => `${date} ${at}`)).toEqual(expected);
        expect(reading.status).toBe(printed === '' ? 'empty' : expected.length === 0 ? 'unread' : 'read');
      }),
      { numRuns: 300 },
    );
  });

  function days(first: number, length: number): string {
    const day = (at: number) => `${week[at % 7]}요일`;
    return length === 1 ? day(first) : `${day(first)} ~ ${day(first + length - 1)}`;
  }

  function dayAfter(date: string, days: number): string {
    const after = new Date(`${date}T00:00:00Z`);
    after.setUTCDate(after.getUTCDate() + days);
    return after.toISOString().slice(0, 10);
  }
});

test('showings are sorted, each once, and inside the run whatever the text', () => {
  const word = fc.constantFrom(
    ...'월 화요일 토 일요일 ~ HOL 공휴일 평일 주말 매일 ( ) , 14:00 19:30 24:00 오후 3시 쉼 9/26 10월 3일'.split(' '),
  );
  const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, (printed) => {
      const reading = readTimetable(printed, fortnight);
      if (reading.status !== 'read') return;
      const moments = reading.value.showings.map(({ date, time }) => `${date} ${time}`);
      expect(moments).toEqual([...new Set(moments)].toSorted());
      for (const moment of moments) {
        expect(moment).toMatch(/^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d$/);
        expect(
          moment >= fortnight.from &&
            (moment < fortnight.to || moment.startsWith(fortnight.to) || moment === '2026-10-05 00:00'),
        ).toBe(true);
      }
    }),
    { numRuns: 3_000 },
  );
});
