import { dateOf, type Day, dayOf, HOLIDAYS_KNOWN, isHoliday, overlap, type Span, weekdayOf } from './calendar.ts';
import { type Reading, readText, Unreadable } from './reading.ts';
import { type Rule, rulesOf } from './timetable-rules.ts';

/** Calendar dates `YYYY-MM-DD`, both included. */
export interface Dates {
  from: string;
  to: string;
}

/** When a showing begins in Asia/Seoul: a date `YYYY-MM-DD` and a time `HH:MM`. */
export interface ShowingTime {
  date: string;
  time: string;
}

export interface Timetable {
  /** In order, each once. */
  showings: ShowingTime[];
  /** The days of the run that showings were laid out for; about others this says nothing. Absent where the window holds no day of the run. */
  covers?: Dates;
}

/** Three years: about what a page or a search can ask for, and an end to runs that are printed without one. */
const LONGEST_SPAN = 1_100;
const MOST_A_DAY = 24;
const MINUTES_A_DAY = 1_440;

/**
 * Reads when a performance is shown (`dtguidance`) and lays it out over the days of its run.
 *
 *     timetable = rule {rule}                               화요일 ~ 금요일(19:30), 토요일(15:00,19:00), HOL(14:00)
 *     rule      = days (times | closed)                     (brackets, commas, `/`, `·`, `및` only separate)
 *     days      = day {day}
 *     day       = weekday | weekday "~" (weekday | holidays) | holidays | date ["~" date], each with ["(" the same again ")"]
 *     weekday   = 화요일 | 화 | 화수목 | 평일 | 주말 | 매일
 *     holidays  = HOL | 공휴일
 *     date      = 12월 24일 | 12/24 | 2026.12.24
 *     times     = time {time}                               19:30 | 19시 30분 | 오후 7시 30분 | 오후 3시, 7시
 *     closed    = 쉼 | 휴관 | 공연없음 | 제외                (월요일 쉼)
 *
 * The most exact rule wins a day: a date over holidays, holidays over weekdays. So on a public holiday the times of `HOL` stand instead of
 * that weekday's; a timetable without `HOL` goes on through holidays. Rules of one rank that name the same day add up. 24:00 is 00:00 of
 * the next day. Times alone are read where the run is one day.
 *
 * Laid out are the days of `run` that lie in `window` (all, if none is given), 1,100 of them at most, and with `HOL` only those of which
 * we know the holidays; `covers` tells which they are.
 *
 * Not read: words outside this grammar (`격주`), an hour that may be morning or evening (`9시`), ranges of times, a range that starts at `HOL`
 * or runs a whole week from its middle, and a timetable that puts no showing on any day of the run.
 */
export function readTimetable(text: string, run: Dates, window: Dates = run): Reading<Timetable> {
  return readText(text, (plain) => {
    const days = spanOf(run);
    const rules = rulesOf(plain, days);
    const covered = coveredDays(rules, days, spanOf(window));
    if (!covered) return { showings: [] };

    const showings = layOut(rules, covered);
    const wholeRun = covered.from === days.from && covered.to === days.to;
    if (showings.length === 0 && wholeRun)
      throw new Unreadable('no-showing-in-run', `${run.from} ~ ${run.to} ${plain}`);
    return { showings, covers: { from: dateOf(covered.from), to: dateOf(covered.to) } };
  });
}

function spanOf({ from, to }: Dates): Span {
  const span = { from: dayOf(from), to: dayOf(to) };
  if (span.from === undefined || span.to === undefined || span.from > span.to)
    throw new Unreadable('no-such-run', `${from} ~ ${to}`);
  return { from: span.from, to: span.to };
}

function coveredDays(rules: Rule[], run: Span, window: Span): Span | undefined {
  const known = rules.some((rule) => rule.holidays) ? overlap(run, HOLIDAYS_KNOWN) : run;
  if (!known) throw new Unreadable('holidays-unknown', `${dateOf(run.from)} ~ ${dateOf(run.to)}`);
  const asked = overlap(known, window);
  return asked && { from: asked.from, to: Math.min(asked.to, asked.from + LONGEST_SPAN - 1) };
}

function layOut(rules: Rule[], { from, to }: Span): ShowingTime[] {
  const minutes = new Set<number>();
  for (let day = from; day <= to; day += 1) {
    const times = timesOn(rules, day);
    if (times.size > MOST_A_DAY) throw new Unreadable('too-many-times', `${times.size} on ${dateOf(day)}`);
    for (const time of times) minutes.add(day * MINUTES_A_DAY + time);
  }
  return [...minutes].toSorted((one, other) => one - other).map(showingAt);
}

/** The times of the most exact rules for a day; no times where one of those closes it. */
function timesOn(rules: Rule[], day: Day): Set<number> {
  const byDate = rules.filter((rule) => rule.dates.some(({ from, to }) => from <= day && day <= to));
  const byHoliday = rules.filter((rule) => rule.holidays && isHoliday(day));
  const byWeekday = rules.filter((rule) => rule.weekdays.has(weekdayOf(day)));
  const deciding = [byDate, byHoliday, byWeekday].find((rank) => rank.length > 0) ?? [];
  return new Set(deciding.some((rule) => rule.times.length === 0) ? [] : deciding.flatMap((rule) => rule.times));
}

function showingAt(minutes: number): ShowingTime {
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const [hour, minute] = [Math.floor((minutes % MINUTES_A_DAY) / 60), minutes % 60];
  return { date: dateOf(day), time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
