import { type Day, dayOfParts, type Span, type Weekday, weekdayOf, yearOf } from './calendar.ts';
import { Unreadable } from './reading.ts';
import { type DayWord, type TimeWord, type Word, wordsOf } from './timetable-words.ts';

interface Days {
  weekdays: Set<Weekday>;
  holidays: boolean;
  dates: Span[];
}

/** On which days showings begin at which times. `times` are minutes after midnight, up to 1,440; none: no showing on these days. */
export interface Rule extends Days {
  times: number[];
}

const noDays = (): Days => ({ weekdays: new Set(), holidays: false, dates: [] });

/** The rules of a timetable, in the order of the text; `run` gives its dates their year. Throws `Unreadable`. */
export function rulesOf(text: string, run: Span): Rule[] {
  const cursor: Cursor = { words: wordsOf(text), at: 0, run, month: undefined };
  const rules: Rule[] = [];
  for (skipBrackets(cursor); peek(cursor); skipBrackets(cursor)) rules.push(readRule(cursor));
  return rules;
}

interface Cursor {
  words: Word[];
  at: number;
  run: Span;
  /** Of the last date that named one: `12월 24일, 25일`. */
  month: number | undefined;
}

const peek = (cursor: Cursor, ahead = 0) => cursor.words[cursor.at + ahead];
const isDay = (word: Word | undefined): word is DayWord => ['weekdays', 'holidays', 'date'].includes(word?.kind ?? '');

function skipBrackets(cursor: Cursor): void {
  while (peek(cursor)?.kind === 'open' || peek(cursor)?.kind === 'close') cursor.at += 1;
}

function readRule(cursor: Cursor): Rule {
  const days = readDays(cursor);
  const nothing = days.weekdays.size === 0 && !days.holidays && days.dates.length === 0;
  const onlyDay = cursor.run.from === cursor.run.to && !cursor.words.some(isDay);
  if (nothing && !onlyDay) throw new Unreadable('times-without-days', peek(cursor)?.text ?? '');
  return { ...days, dates: nothing ? [cursor.run] : days.dates, times: readTimes(cursor) };
}

function readDays(cursor: Cursor): Days {
  const all = noDays();
  while (isDay(peek(cursor))) {
    const first = readDay(cursor);
    const days = peek(cursor)?.kind === 'to' ? readRange(cursor, first) : first.days;
    for (const weekday of days.weekdays) all.weekdays.add(weekday);
    all.holidays ||= days.holidays;
    all.dates.push(...days.dates);
    if (peek(cursor)?.kind === 'close') cursor.at += 1;
  }
  return all;
}

/** One day word and, where the text says it again (`평일(화~금)`, `12월 24일(토)`, `12월 24일 토요일`), what that makes of it. */
function readDay(cursor: Cursor): { word: DayWord; days: Days } {
  const word = peek(cursor);
  if (!isDay(word)) throw new Unreadable('day-range', word?.text ?? 'end');
  cursor.at += 1;
  const days = daysOf(cursor, word);
  const inBrackets = peek(cursor)?.kind === 'open' && isDay(peek(cursor, 1));
  if (inBrackets) cursor.at += 1;
  else if (word.kind !== 'date' || peek(cursor)?.kind !== 'weekdays') return { word, days };
  return { word, days: saidAgain(days, inBrackets ? readDays(cursor) : readDay(cursor).days, word.text) };
}

function daysOf(cursor: Cursor, word: DayWord): Days {
  if (word.kind === 'holidays') return { ...noDays(), holidays: true };
  if (word.kind === 'weekdays') return { ...noDays(), weekdays: new Set(word.weekdays) };
  const day = dayInRun(cursor, word);
  return { ...noDays(), dates: [{ from: day, to: day }] };
}

/** The more exact of the two, which must agree. */
function saidAgain(days: Days, again: Days, text: string): Days {
  const isDate = days.dates.length > 0;
  const agree = isDate
    ? days.dates.every(({ from }) => again.weekdays.has(weekdayOf(from)))
    : [...again.weekdays].every((weekday) => days.weekdays.has(weekday));
  if (!agree || again.dates.length > 0) throw new Unreadable('days-disagree', text);
  return isDate ? days : again;
}

/** `first ~ last`. The week wraps (`금 ~ 월`); `토 ~ HOL` goes to Sunday and on to holidays, as in the source's own list of days. */
function readRange(cursor: Cursor, first: { word: DayWord; days: Days }): Days {
  cursor.at += 1;
  const last = readDay(cursor);
  const text = `${first.word.text} ~ ${last.word.text}`;
  const [start, end] = [first.days.dates[0], last.days.dates[0]];
  if (start && end) {
    if (start.from > end.to) throw new Unreadable('day-range', text);
    return { ...noDays(), dates: [{ from: start.from, to: end.to }] };
  }
  const from = onlyWeekday(first.word);
  const to = last.word.kind === 'holidays' ? 6 : onlyWeekday(last.word);
  if (from === undefined || to === undefined) throw new Unreadable('day-range', text);
  const length = (to - from + 7) % 7;
  // `토요일 ~ 금요일`, a whole week from its middle, is how the source prints some other mistake.
  if (length === 6 && from !== 0 && from !== 6) throw new Unreadable('day-range', text);
  const weekdays = Array.from({ length: length + 1 }, (_, offset) => ((from + offset) % 7) as Weekday);
  return { ...noDays(), weekdays: new Set(weekdays), holidays: last.word.kind === 'holidays' };
}

function onlyWeekday(word: DayWord): Weekday | undefined {
  return word.kind === 'weekdays' && word.weekdays.length === 1 ? word.weekdays[0] : undefined;
}

function readTimes(cursor: Cursor): number[] {
  skipBrackets(cursor);
  if (peek(cursor)?.kind === 'closed') {
    cursor.at += 1;
    return [];
  }
  const times: number[] = [];
  let afternoon = false;
  for (let word = peek(cursor); word?.kind === 'time'; word = peek(cursor)) {
    times.push(minutesOf(word, afternoon));
    afternoon = word.half === 'pm' || (afternoon && word.half === undefined);
    cursor.at += 1;
    skipBrackets(cursor);
    if (peek(cursor)?.kind === 'to') throw new Unreadable('time-range', word.text);
  }
  if (times.length === 0) throw new Unreadable('days-without-times', peek(cursor)?.text ?? 'end');
  return times;
}

/**
 * Minutes after midnight. `오후` holds for the times after it too (`오후 3시, 9시`), and without it hours from 1 to 8 are afternoon or evening
 * (`3시, 7시`), as nothing begins in the small hours; `07:30`, written with its nought, is the morning, and a lone 9 could be either.
 */
function minutesOf({ hour, minute, half, text }: TimeWord, afternoon: boolean): number {
  const unsaid = half === undefined && !afternoon && hour >= 1 && hour <= 9 && !text.startsWith('0');
  if (unsaid && hour === 9) throw new Unreadable('morning-or-evening', text);
  const pm = half === 'pm' || (half === undefined && afternoon) || unsaid;
  const hours = pm && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  const minutes = hours * 60 + minute;
  if (minute > 59 || minutes > 24 * 60) throw new Unreadable('no-such-time', text);
  return minutes;
}

/** The day of a date; the one such day in the run where the text gives no year. */
function dayInRun(cursor: Cursor, { year, month = cursor.month, dayOfMonth, text }: DayWord & { kind: 'date' }): Day {
  if (month === undefined) throw new Unreadable('date-without-month', text);
  cursor.month = month;
  const { from, to } = cursor.run;
  const candidates = year === undefined ? [yearOf(from), yearOf(from) + 1, yearOf(to)] : [year];
  const days = new Set(candidates.map((candidate) => dayOfParts(candidate, month, dayOfMonth)));
  const [day, ...others] = [...days].filter((found) => found !== undefined && found >= from && found <= to);
  if (day === undefined) throw new Unreadable('date-outside-run', text);
  if (others.length > 0) throw new Unreadable('date-without-year', text);
  return day;
}
