import { type Reading, readText, Unreadable } from './reading.ts';

/** Ages in years at which a pupil of this school is sure to be in it; `grade` years more for a grade above the first. */
const SCHOOL_AGE = { 초등: 7, 중: 13, 고등: 16 } as const;
const ADULT = 19;

/** The ways to state who may come in, each with the age in months from which one may; the first that fits the text's start counts. */
const LIMITS: [pattern: RegExp, months: (found: RegExpExecArray) => number][] = [
  [/^(?:전체|전연령|모든연령|연령제한없음|연령무관|제한없음|누구나|all)/i, () => 0],
  [/^만?(\d{1,3})개월미만(?:아동|어린이|유아)?(?:입장|관람)?(?:불가|제한|금지)/, ([, months]) => Number(months)],
  [/^만?(\d{1,3})개월(?!미만|이하|까지)(?:이상|부터|\+)?/, ([, months]) => Number(months)],
  [/^만?(\d{1,2})세미만(?:아동|어린이|청소년)?(?:입장|관람)?(?:불가|제한|금지)/, ([, years]) => Number(years) * 12],
  [/^만?(\d{1,2})(?:세(?!미만|이하|까지)(?:이상|부터|\+)?|\+|(?=[~-]만?\d{1,2}세))/, ([, years]) => Number(years) * 12],
  [/^미취학(?:아동|어린이|자)?(?:입장|관람)?(?:불가|제한|금지)/, () => SCHOOL_AGE.초등 * 12],
  [/^취학(?:아동|어린이)?(?:이상|부터)?/, () => SCHOOL_AGE.초등 * 12],
  [/^(초등|중|고등)학?[생교](?:(\d)학년)?(?:이상|부터)/, ([, school, grade]) => schoolAge(school, grade) * 12],
  [/^(?:청소년|연소자|미성년자)(?:관람|입장|이용)?불가/, () => ADULT * 12],
  [/^(?:19금|성인(?:이상|만)?)/, () => ADULT * 12],
];
const UPPER_LIMIT = /^[~-]?만?\d{1,3}(?:세|개월)(?:이하|미만|까지)|^[~-]만?\d{1,3}(?:세|개월)/;
const FILLER = /^(?:관람연령|관람|입장|이용|공연|가능|등급|가|단|[:,./·])+/;

/**
 * Reads who may come in (`prfage`) as the age, in months, of the youngest admitted: months, because that is how the source counts
 * small children (`24개월 이상`) and because "my child is 5" is then one comparison. Everybody: 0.
 *
 *     text  = limit {limit} ["관람가" …] {note}
 *     limit = 만 7세 이상 | 24개월 이상 | 전체 관람가 | 36개월 미만 입장불가 | 초등학생 이상 | 미취학아동 입장불가 | 청소년 관람불가
 *     note  = "(" anything ")"      (its limits count where the whole note is made of limits; other notes are left aside)
 *
 * All limits have to hold, so the highest counts; an upper age (`3세~7세`) is no limit from below. Where several meanings are possible
 * the strict one is taken, so that nobody is sent to a door that stays shut: years without `만` are counted as `만` (international) years,
 * as Korean law has done since June 2023, though older texts may mean a year less; school ages are those at which every child is in
 * that school (초등 7, 중 13, 고등 16); `청소년 관람불가` is 19. A recommendation (`권장`) is no limit and is not read as one.
 */
export function readAge(text: string): Reading<{ minimumAgeMonths: number }> {
  return readText(text, (plain) => {
    const compact = plain.replace(/ /g, '');
    const notes = [...compact.matchAll(/\(([^()]*)\)/g)].map(([, note = '']) => note);
    const main = limitsOf(compact.replace(/\([^()]*\)/g, ''));
    if (main.rest !== '') throw new Unreadable('not-an-age', main.rest);
    if (main.months.length === 0) throw new Unreadable('no-lower-limit', plain);

    const months = [main, ...notes.map(limitsOf).filter((note) => note.rest === '')].flatMap((part) => part.months);
    const minimumAgeMonths = Math.max(...months);
    if (minimumAgeMonths > 30 * 12) throw new Unreadable('out-of-range', plain);
    return { minimumAgeMonths };
  });
}

/** The limits that the text begins with, in months, and what is left of the text after them. */
function limitsOf(text: string): { months: number[]; rest: string } {
  const months: number[] = [];
  let rest = text;
  for (;;) {
    const limit = firstLimit(rest);
    if (limit) months.push(limit.months);
    const length = limit?.length ?? (UPPER_LIMIT.exec(rest) ?? FILLER.exec(rest))?.[0].length;
    if (!length) return { months, rest };
    rest = rest.slice(length);
  }
}

function firstLimit(text: string): { months: number; length: number } | undefined {
  for (const [pattern, months] of LIMITS) {
    const found = pattern.exec(text);
    if (found) return { months: months(found), length: found[0].length };
  }
  return undefined;
}

function schoolAge(school = '', grade = '1'): number {
  return SCHOOL_AGE[school as keyof typeof SCHOOL_AGE] + Number(grade) - 1;
}
