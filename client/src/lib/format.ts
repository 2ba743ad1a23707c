import type { Language } from './i18n/i18n.ts';

/** Every date and time of the product is told in this zone, wherever the reader is. */
const ZONE = 'Asia/Seoul';
const LOCALES: Record<Language, string> = { ko: 'ko-KR', en: 'en-GB' };
const EN_DASH = '–';

/** Making an Intl formatter costs more than using it a thousand times; a list of cards asks for hundreds. */
const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALES[language], { timeZone: ZONE, ...options });
  formatters.set(key, made);
  return made;
}

/** Noon in Seoul: far from both midnights, so the day is the same day in the formatter's zone. */
const noon = (date: string) => new Date(`${date}T12:00:00+09:00`);

/** The calendar date (`YYYY-MM-DD`) of `instant` in Asia/Seoul. */
export function seoulDate(instant: Date): string {
  return new Date(instant.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`, both `YYYY-MM-DD`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);
}

/** `2026.11.22` / `22 Nov 2026` for a calendar date. */
export function formatDate(date: string, language: Language): string {
  if (language === 'ko') return date.replaceAll('-', '.');
  return formatter('en', { day: 'numeric', month: 'short', year: 'numeric' }).format(noon(date));
}

/** `2026.11.22 – 12.31` / `22 Nov – 31 Dec 2026`: a year said once where both days share it; one day is told once. */
export function formatDateRange(from: string, to: string, language: Language): string {
  if (from === to) return formatDate(from, language);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const end = formatDate(to, language);
  if (!sameYear) return `${formatDate(from, language)} ${EN_DASH} ${end}`;
  if (language === 'ko') return `${formatDate(from, language)} ${EN_DASH} ${end.slice(5)}`;
  return `${formatter('en', { day: 'numeric', month: 'short' }).format(noon(from))} ${EN_DASH} ${end}`;
}

/** The days of a run; an open one has no last day worth the name, whatever the source puts there: `2018.07.19 –`. */
export function formatRun(run: { startsOn: string; endsOn: string; openRun: boolean }, language: Language): string {
  if (run.openRun) return `${formatDate(run.startsOn, language)} ${EN_DASH}`;
  return formatDateRange(run.startsOn, run.endsOn, language);
}

/**
 * The days of a run where there is little room: `26.09.25 – 27.01.03` / `25 Sept – 3 Jan 2027` where they are of two years, in English only
 * where a year left out is clear; else as {@link formatRun}.
 */
export function formatRunBriefly(run: Parameters<typeof formatRun>[0], language: Language): string {
  const { startsOn, endsOn, openRun } = run;
  if (openRun || startsOn.slice(0, 4) === endsOn.slice(0, 4)) return formatRun(run, language);
  if (language === 'ko') return [startsOn, endsOn].map((date) => formatDate(date, 'ko').slice(2)).join(` ${EN_DASH} `);
  if (daysBetween(startsOn, endsOn) >= 365) return formatRun(run, language);
  const start = formatter('en', { day: 'numeric', month: 'short' }).format(noon(startsOn));
  return `${start} ${EN_DASH} ${formatDate(endsOn, 'en')}`;
}

/** `11월 22일 (일)` / `Sun 22 Nov` for a calendar date near today. */
export function formatDay(date: string, language: Language): string {
  const weekday = formatter(language, { weekday: 'short' }).format(noon(date));
  if (language === 'ko') return `${Number(date.slice(5, 7))}월 ${Number(date.slice(8))}일 (${weekday})`;
  return `${weekday} ${formatter('en', { day: 'numeric', month: 'short' }).format(noon(date))}`;
}

/** `2026년 11월` / `November 2026` for any date of the month. */
export function formatMonth(date: string, language: Language): string {
  return formatter(language, { year: 'numeric', month: 'long' }).format(noon(date));
}

/** The short names of the days, Sunday to Saturday: `일` … `토`, `Sun` … `Sat`. */
export function weekdays(language: Language): string[] {
  // 2026-11-01 is a Sunday.
  return Array.from({ length: 7 }, (_, day) =>
    formatter(language, { weekday: 'short' }).format(noon(`2026-11-0${1 + day}`)),
  );
}

/** `19:30` in Asia/Seoul, in both languages: theatres print the 24-hour clock. */
export function formatTime(instant: string): string {
  return formatter('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

/** `2026.11.22 19:30` / `22 Nov 2026, 19:30` for a moment, in Asia/Seoul. */
export function formatMoment(instant: string, language: Language): string {
  const day = formatDate(seoulDate(new Date(instant)), language);
  return language === 'ko' ? `${day} ${formatTime(instant)}` : `${day}, ${formatTime(instant)}`;
}

/** `1,439`. */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}

/** `50,000원` / `₩50,000` for whole won. */
export function formatWon(won: number, language: Language): string {
  return language === 'ko' ? `${formatNumber(won)}원` : `₩${formatNumber(won)}`;
}

/** `30,000 – 70,000원` / `₩30,000 – ₩70,000`; one amount when both are equal. */
export function formatWonRange(lowest: number, highest: number, language: Language): string {
  if (lowest === highest) return formatWon(lowest, language);
  const start = language === 'ko' ? formatNumber(lowest) : formatWon(lowest, language);
  return `${start} ${EN_DASH} ${formatWon(highest, language)}`;
}

/** `만 8세 이상` / `Ages 8+` for whole years from four up, months below; 0 is everyone. */
export function formatAge(months: number, language: Language): string {
  if (months === 0) return language === 'ko' ? '전체 관람가' : 'All ages';
  if (months >= 48 && months % 12 === 0) {
    return language === 'ko' ? `만 ${months / 12}세 이상` : `Ages ${months / 12}+`;
  }
  return language === 'ko' ? `${months}개월 이상` : `${months} months and over`;
}

/** `1시간 40분` / `1 h 40 min`. */
export function formatMinutes(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts =
    language === 'ko' ? [hours && `${hours}시간`, rest && `${rest}분`] : [hours && `${hours} h`, rest && `${rest} min`];
  return parts.filter(Boolean).join(' ');
}

/** `5분 24초` / `5 min 24 s` between two moments; hours and minutes where it took longer than an hour. */
export function formatDuration(from: string, to: string, language: Language): string {
  const seconds = Math.max(0, Math.round((new Date(to).getTime() - new Date(from).getTime()) / 1_000));
  const minutes = Math.floor(seconds / 60);
  if (minutes >= 60) return formatMinutes(minutes, language);
  const rest = language === 'ko' ? `${seconds % 60}초` : `${seconds % 60} s`;
  return minutes === 0 ? rest : `${formatMinutes(minutes, language)} ${rest}`;
}

/** `850 m` below a kilometre, `1.2 km` below ten, `24 km` above. */
export function formatDistance(meters: number): string {
  if (meters < 1000) return `${Math.round(meters / 10) * 10} m`;
  return meters < 10_000 ? `${(meters / 1000).toFixed(1)} km` : `${Math.round(meters / 1000)} km`;
}
