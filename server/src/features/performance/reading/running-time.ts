import { type Reading, readText, Unreadable } from './reading.ts';

const DURATION =
  /^(?:(?<hours>\d{1,2}(?:\.\d)?)(?:시간|hours?|hrs?|h))?(?:(?<half>반)|(?<minutes>\d{1,3})(?:분|minutes?|mins?|min|m))?$/i;
const PART_NAME = /^제?\d[부막]:?/;
const INTERVAL = /^(?:인터미션|intermission|중간휴식|휴식)(?:시간)?:?(?<length>.*?)(?<place>포함|별도|제외|미포함)?$/i;
const INTERVAL_LAST = /(?<=[(,])(\d{1,3}분)간?(인터미션|중간휴식|휴식)/g;
const INCLUDED = /\(?(?:인터미션|휴식)(?:시간)?포함\)?/;
const STUCK_INTERVAL = /([^,/+(])(?=인터미션|intermission|중간휴식|(?<!중간)휴식)/gi;
const LEAD = /^(?:총|약|공연시간|러닝타임|관람시간|소요시간|:)+/;
const TRAIL = /(?:내외|정도|가량|예정|소요)+$/;
const LONGEST_MINUTES = 24 * 60;

/**
 * Reads how long a performance lasts (`prfruntime`), in minutes, its interval included.
 *
 *     text     = ["약" …] (duration | part {"," (part | interval)}) ["내외" …] {"," interval | "(" (interval | duration) ")"}
 *     duration = 1시간 30분 | 90분 | 1시간 반 | 1.5시간
 *     part     = 1부 50분
 *     interval = 인터미션 20분 ["포함" | "별도"] | 20분 휴식 포함 | 인터미션 없음
 *
 * Parts are added up with the intervals between them. Otherwise an interval is taken to be inside the time printed, as is the custom,
 * unless the text says that it comes on top (`별도`). Not read, as either meaning would be a guess: a range (`60~70분`), a number
 * without a unit, and 60 minutes or more beside hours (`1시간 90분`).
 */
export function readRunningTime(text: string): Reading<{ minutes: number }> {
  return readText(text, (plain) => {
    const compact = plain
      .replace(/ /g, '')
      .replace(INTERVAL_LAST, '$2$1')
      .replace(INCLUDED, '')
      .replace(STUCK_INTERVAL, '$1,');
    const notes = [...compact.matchAll(/\(([^()]*)\)/g)].map(([, note = '']) => note);
    const segments = compact
      .replace(/\([^()]*\)/g, '')
      .split(/[,/+]/)
      .map(bare);

    const intervals = segments.filter((segment) => INTERVAL.test(segment));
    const stretches = segments.filter((segment) => !INTERVAL.test(segment));
    const inParts = stretches.length > 0 && stretches.every((segment) => PART_NAME.test(segment));
    if (!inParts && stretches.length !== 1) throw new Unreadable('no-single-time', plain);

    const printed =
      sum(stretches.map((segment) => minutesOf(segment.replace(PART_NAME, '')))) +
      sum(intervals.map((interval) => lengthOf(interval, { onTop: inParts })));
    const minutes = printed + sum(notes.map((note) => noteOnTop(note, printed)));
    if (minutes < 1 || minutes > LONGEST_MINUTES) throw new Unreadable('out-of-range', plain);
    return { minutes };
  });
}

const bare = (segment: string) => segment.replace(LEAD, '').replace(TRAIL, '');
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function minutesOf(duration: string): number {
  const { hours, half, minutes } = DURATION.exec(duration)?.groups ?? {};
  if (!hours && !minutes) throw new Unreadable('not-a-duration', duration);
  if (hours && Number(minutes ?? 0) >= 60) throw new Unreadable('an-hour-beside-hours', duration);
  return Math.round(Number(hours ?? 0) * 60) + (half ? 30 : Number(minutes ?? 0));
}

/** What an interval adds to the time printed. */
function lengthOf(interval: string, { onTop }: { onTop: boolean }): number {
  const { length = '', place } = INTERVAL.exec(interval)?.groups ?? {};
  if (length === '' || length === '없음') return 0;
  const minutes = minutesOf(bare(length));
  if (place === '포함') return 0;
  return onTop || place ? minutes : 0;
}

function noteOnTop(note: string, printed: number): number {
  if (INTERVAL.test(note)) return lengthOf(note, { onTop: false });
  if (/\d/.test(note) && minutesOf(bare(note)) !== printed) throw new Unreadable('two-times', note);
  return 0;
}
