import type { Weekday } from './calendar.ts';
import { Unreadable } from './reading.ts';

/** A word that says on which days: weekdays, public holidays, or a date. */
export type DayWord =
  | { kind: 'weekdays'; weekdays: Weekday[]; text: string }
  | { kind: 'holidays'; text: string }
  | { kind: 'date'; year?: number; month?: number; dayOfMonth: number; text: string };

/** The hour as printed, 0 to 24, and whether the text says which half of the day it means. */
export type TimeWord = { kind: 'time'; half?: 'am' | 'pm'; hour: number; minute: number; text: string };

/** The words that a timetable is made of. Separators, and words such as `매주` that add nothing, are left out. */
export type Word = DayWord | TimeWord | { kind: 'closed' | 'to' | 'open' | 'close'; text: string };

type Found = Record<string, string | undefined>;

const MONTH = String.raw`(?<month>1[0-2]|0?[1-9])`;
const DAY_OF_MONTH = String.raw`(?<day>3[01]|[12]\d|0?[1-9])`;
const NAMED_DAYS: Record<string, string> = {
  매일: '월화수목금토일',
  평일: '월화수목금',
  주중: '월화수목금',
  주말: '토일',
};

/** Tried in this order at each place of the text; dates come before weekdays, as `월` and `일` are in both. */
const WORDS: [pattern: RegExp, word: (text: string, found: Found) => Word | undefined][] = [
  [/[\s,·/;&+|:、.]+|및|까지|매주|각|단|공연(?:시간|시작)|\d{1,2}회차?(?= ?[:오\d])/y, () => undefined],
  [new RegExp(String.raw`(?<year>\d{4}) ?[-./년] ?${MONTH} ?[-./월] ?${DAY_OF_MONTH}(?!\d)(?: ?일)?`, 'y'), date],
  [new RegExp(String.raw`${MONTH} ?[./월] ?${DAY_OF_MONTH}(?![\d:시])(?: ?일)?`, 'y'), date],
  [new RegExp(String.raw`${DAY_OF_MONTH} ?일`, 'y'), date],
  [
    /(?<before>오전|오후|낮|저녁|am|pm)? ?(?<hour>\d{1,2}) ?(?:: ?(?<minute>\d{2})(?: ?분)?|시(?: ?(?:(?<past>\d{1,2}) ?분|(?<halfPast>반)))?)(?: ?(?<after>am|pm))?/iy,
    time,
  ],
  [/매일|평일|주중|주말/y, (text) => weekdays(NAMED_DAYS[text] ?? '', text)],
  [/HOL|(?:법정)?공휴일|휴일/iy, (text) => ({ kind: 'holidays', text })],
  [/(?<day>[월화수목금토일])요일[과와]?/y, (text, { day = '' }) => weekdays(day, text)],
  [/[월화수목금토일]+(?=공휴일|[^가-힣]|$)/y, (text) => weekdays(text, text)],
  [/공연 ?없음|쉽니다|쉼|휴관|휴무|휴연|제외/y, (text) => ({ kind: 'closed', text })],
  [/[~–—-]|부터/y, (text) => ({ kind: 'to', text })],
  [/[([]/y, (text) => ({ kind: 'open', text })],
  [/[)\]]/y, (text) => ({ kind: 'close', text })],
];

/** Splits a timetable into its words. Throws `Unreadable` at the first thing that is none of them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const { length, word } = wordAt(text, at);
    if (word) words.push(word);
    at += length;
  }
  return words;
}

function wordAt(text: string, at: number): { length: number; word: Word | undefined } {
  for (const [pattern, word] of WORDS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { length: found[0].length, word: word(found[0].trim(), found.groups ?? {}) };
  }
  throw new Unreadable('unknown-words', text.slice(at));
}

function date(text: string, { year, month, day }: Found): Word {
  return {
    kind: 'date',
    ...(year && { year: Number(year) }),
    ...(month && { month: Number(month) }),
    dayOfMonth: Number(day),
    text,
  };
}

function time(text: string, { before, after, hour, minute, past, halfPast }: Found): Word {
  const half = before ?? after;
  return {
    kind: 'time',
    ...(half && { half: /오전|am/i.test(half) ? ('am' as const) : ('pm' as const) }),
    hour: Number(hour),
    minute: halfPast ? 30 : Number(minute ?? past ?? 0),
    text,
  };
}

function weekdays(letters: string, text: string): Word {
  const week = '월화수목금토일';
  return { kind: 'weekdays', weekdays: [...letters].map((letter) => week.indexOf(letter) as Weekday), text };
}
