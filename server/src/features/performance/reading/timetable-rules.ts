import { type Day, dayOfParts, type Span, type Weekday, weekdayOf, yearOf } from './calendar.ts';
import { Unreadable } from './reading.ts';
import { type DayWord, type TimeWord, type Word, wordsOf } from './timetable-words.ts';

/** On which days showings begin at which times. `times` are minutes after midnight, up to 1,440; none: no showing on these days. */
export interface Rule {
  weekdays: Set<Weekday>;
  holidays: boolean;
  dates: Span[];
  times: number[];
}

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
  const rule = readDays(cursor);
  const nothing = rule.weekdays.size === 0 && !rule.holidays && rule.dates.length === 0;
  const onlyDay = cursor.run.from === cursor.run.to && cursor.words.every((word) => !isDay(word));
  if (nothing && !onlyDay) throw new Unreadable('times-without-days', peek(cursor)?.text ?? '');
  return { ...rule, dates: nothing ? [cursor.run] : rule.dates, times: readTimes(cursor) };
}

function readDays(cursor: Cursor): Rule {
  const rule: Rule = { weekdays: new Set(), holidays: false, dates: [], times: [] };
  for (let first = peek(cursor); isDay(first); first = peek(cursor)) {
    cursor.at += 1;
    const days = peek(cursor)?.kind === 'to' ? readRange(cursor, first) : daysOf(cursor, first);
    const said = peek(cursor)?.kind === 'open' && isDay(peek(cursor, 1)) ? saidAgain(cursor, days, first.text) : days;
    for (const weekday of said.weekdays) rule.weekdays.add(weekday);
    rule.holidays ||= said.holidays;
    rule.dates.push(...said.dates);
    if (peek(cursor)?.kind === 'close') cursor.at += 1;
  }
  return rule;
}

function daysOf(cursor: Cursor, word: DayWord): Rule {
  const none: Rule = { weekdays: new Set(), holidays: false, dates: [], times: [] };
  if (word.kind === 'holidays') return { ...none, holidays: true };
  if (word.kind === 'weekdays') return { ...none, weekdays: new Set(word.weekdays) };
  const day = dayInRun(cursor, word);
  return { ...none, dates: [{ from: day, to: day }] };
}

/** `first ~ last`. The week wraps (`금 ~ 월`); `토 ~ HOL` goes to Sunday and on to holidays, as in the source's own list of days. */
function readRange(cursor: Cursor, first: DayWord): Rule {
  const last = peek(cursor, 1);
  cursor.at += 2;
  const text = `${first.text} ~ ${last?.text ?? ''}`;
  if (!isDay(last)) throw new Unreadable('day-range', text);
  if (first.kind === 'date' && last.kind === 'date') {
    const span = { from: dayInRun(cursor, first), to: dayInRun(cursor, last) };
    if (span.from > span.to) throw new Unreadable('day-range', text);
    return { weekdays: new Set(), holidays: false, dates: [span], times: [] };
  }
  const from = onlyWeekday(first);
  const to = last.kind === 'holidays' ? 6 : onlyWeekday(last);
  if (from === undefined || to === undefined) throw new Unreadable('day-range', text);
  const length = (to - from + 7) % 7;
  // `토요일 ~ 금요일`, a whole week from its middle, is how the source prints some other mistake.
  if (length === 6 && from !== 0 && from !== 6) throw new Unreadable('day-range', text);
  const weekdays = Array.from({ length: length + 1 }, (_, offset) => ((from + offset) % 7) as Weekday);
  return { weekdays: new Set(weekdays), holidays: last.kind === 'holidays', dates: [], times: [] };
}

const onlyWeekday = (word: DayWord) =>
  word.kind === 'weekdays' && word.weekdays.length === 1 ? word.weekdays[0] : undefined;

/** `평일(화~금)`, `12월 24일(토)`: days in brackets right after days say the same more exactly, and must agree. */
function saidAgain(cursor: Cursor, days: Rule, text: string): Rule {
  cursor.at += 1;
  const exact = readDays(cursor);
  const agree =
    days.dates.length > 0
      ? days.dates.every(({ from }) => exact.weekdays.has(weekdayOf(from)))
      : [...exact.weekdays].every((weekday) => days.weekdays.has(weekday));
  if (!agree || exact.dates.length > 0) throw new Unreadable('days-disagree', text);
  return days.dates.length > 0 ? days : exact;
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

/** Minutes after midnight. `오후` holds for the times after it too: `오후 3시, 7시`. */
function minutesOf({ hour, minute, half, text }: TimeWord, afternoon: boolean): number {
  const pm = half === 'pm' || (half === undefined && afternoon);
  if (half === undefined && !pm && hour >= 1 && hour <= 8 && !text.startsWith('0')) {
    throw new Unreadable('morning-or-evening', text);
  }
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
