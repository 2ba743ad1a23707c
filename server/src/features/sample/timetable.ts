import { addDays } from '../../clock.ts';
import type { Genre } from '@golden-ticket/shared/genre';
import type { Random } from './random.ts';
import { weekdayOf } from './season.ts';
import type { Season } from './season.ts';
import type { Work } from './works/work.ts';

const WEEKDAYS = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'];
/** Times of Monday to Sunday; an empty one is a day off. */
type Week = readonly (readonly string[])[];

const evenings = (time: string, saturday: string[], sunday: string[]): Week => [
  [],
  [time],
  [time],
  [time],
  [time],
  saturday,
  sunday,
];

const RUNS: readonly Week[] = [
  evenings('19:30', ['15:00', '19:00'], ['14:00', '18:00']),
  evenings('20:00', ['15:00', '19:00'], ['15:00']),
  [[], ['19:30'], ['15:00', '19:30'], ['19:30'], ['19:30'], ['14:00', '18:30'], ['14:00', '18:30']],
  [[], ['20:00'], ['16:00', '20:00'], ['20:00'], ['20:00'], ['14:00', '18:00'], ['14:00']],
  [['20:00'], [], ['20:00'], ['20:00'], ['20:00'], ['16:00', '20:00'], ['16:00']],
];
const OPEN_RUNS: readonly Week[] = [
  evenings('19:30', ['13:00', '15:30', '18:00'], ['13:00', '15:30', '18:00']),
  [
    ['17:00'],
    ['17:00', '19:30'],
    ['17:00', '19:30'],
    ['17:00', '19:30'],
    ['17:00', '19:30'],
    ['12:00', '14:20', '16:40', '19:00'],
    ['12:00', '14:20', '16:40'],
  ],
  [[], [], ['20:00'], ['20:00'], ['20:00'], ['15:00', '18:00'], ['15:00', '18:00']],
];
const CHILDREN: readonly Week[] = [
  [[], ['11:00'], ['11:00'], ['11:00'], ['11:00'], ['11:00', '14:00'], ['11:00', '14:00']],
  [[], [], ['10:30'], ['10:30'], ['10:30'], ['11:00', '13:00', '15:00'], ['11:00', '13:00', '15:00']],
];
const CONCERT: Week = [['19:30'], ['19:30'], ['19:30'], ['19:30'], ['19:30'], ['17:00'], ['17:00']];
const POPULAR: Week = [['20:00'], ['20:00'], ['20:00'], ['20:00'], ['20:00'], ['18:00'], ['17:00']];
const WEEKENDS: readonly Week[] = [
  [[], [], [], [], ['19:30'], ['16:00'], ['16:00']],
  [[], [], [], ['20:00'], ['20:00'], ['15:00'], ['15:00']],
  [[], ['11:00'], [], [], [], ['16:00'], ['16:00']],
  [[], [], ['19:30'], [], ['19:30'], ['15:00'], ['15:00']],
];

/** The weekly timetable that fits a work, cut to the weekdays on which its season plays, in the words of a listing. */
export function timetableText(draw: Random, genre: Genre, work: Work, season: Season): string {
  const week = weekOf(draw, genre, work, season);
  const wholeWeek = season.openRun || season.endsOn >= addDays(season.startsOn, 6);
  const played = week.map((times, weekday) => (wholeWeek || playsOn(season, weekday) ? times : []));
  const text = grouped(played);
  const withHoliday = wholeWeek && (work.stage === 'grand' || work.run === 'open') && draw.chance(0.7);
  return withHoliday ? `${text}, HOL(${(week[6]?.length ? week[6] : (week[5] ?? [])).join(',')})` : text;
}

function weekOf(draw: Random, genre: Genre, work: Work, season: Season): Week {
  if (work.flags?.includes('child')) return work.run === 'night' ? everyDay('11:00') : suiting(draw, CHILDREN, season);
  if (genre === 'traditional' && work.run === 'long') return suiting(draw, WEEKENDS, season);
  if (work.run === 'open') return draw.pick(OPEN_RUNS);
  if (genre === 'popular-music' && work.run !== 'week') return POPULAR;
  if (work.run === 'night') return draw.chance(0.2) ? draw.pick([everyDay('20:00'), everyDay('15:00')]) : CONCERT;
  return suiting(draw, RUNS, season);
}

const everyDay = (time: string): Week => WEEKDAYS.map(() => [time]);

/** One of `weeks` that plays on the season's first and last day; on the others its days off stay. */
function suiting(draw: Random, weeks: readonly Week[], season: Season): Week {
  const ends = [season.startsOn, season.endsOn].map(weekdayOf);
  const fitting = weeks.filter((week) => ends.every((weekday) => (week[weekday] ?? []).length > 0));
  return fitting.length > 0 ? draw.pick(fitting) : everyDay('19:30');
}

function playsOn(season: Season, weekday: number): boolean {
  const first = weekdayOf(season.startsOn);
  const days = (Date.parse(season.endsOn) - Date.parse(season.startsOn)) / 86_400_000;
  return (weekday - first + 7) % 7 <= days;
}

/** `화요일 ~ 금요일(19:30), 토요일(15:00,19:00)`: neighbours with the same times share one entry. */
function grouped(week: Week): string {
  const groups: { from: number; to: number; times: string }[] = [];
  for (const [day, times] of week.entries()) {
    const last = groups.at(-1);
    const text = times.join(',');
    if (last && last.to === day - 1 && last.times === text) last.to = day;
    else if (text) groups.push({ from: day, to: day, times: text });
  }
  return groups
    .map(({ from, to, times }) => `${WEEKDAYS[from]}${to > from ? ` ~ ${WEEKDAYS[to]}` : ''}(${times})`)
    .join(', ');
}
