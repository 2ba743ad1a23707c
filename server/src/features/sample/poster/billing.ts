import type { PerformanceDraft } from '../../performance/performance-draft.ts';
import { readNames } from '../../performance/reading/names.ts';
import { weekdayOf } from '../season.ts';

/** The words on a poster, in the order of their importance. */
export interface Billing {
  title: string;
  /** What a title says before or after its name proper: `창작오페라`, `피아니스트 남도해 독주회`. */
  kicker: string;
  english: string;
  /** The stop of a tour. */
  city: string;
  dates: string;
  venue: string;
  cast: string;
  producer: string;
}

export function billingOf(draft: PerformanceDraft, english: string): Billing {
  const [, whole = '', city = ''] = /^(.*?)(?: \[(.+)\])?$/.exec(draft.title) ?? [];
  const { title, kicker } = named(whole);
  const { names } = readNames(draft.castText ?? '');
  return {
    title,
    kicker,
    english,
    city,
    dates: datesOf(draft),
    venue: (draft.venueText ?? '').replace(/ \(([^()]*)\)$/, (_, hall: string) => ` ${hall}`),
    cast: names.length > 1 ? names.slice(0, 6).join('  ') : '',
    producer: draft.producer ?? '',
  };
}

/** A title's name proper stands in quotation marks or after a colon. */
function named(title: string): { title: string; kicker: string } {
  const [, before = '', quoted, after = ''] = /^(.*?) ?'(.+)'(.*)$/.exec(title) ?? [];
  if (quoted) return { title: quoted, kicker: `${before} ${after}`.trim() };
  const [kicker = '', name] = title.split(' : ');
  return name ? { title: name, kicker } : { title, kicker: '' };
}

const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

function datesOf({ startsOn, endsOn, openRun }: PerformanceDraft): string {
  const day = (date: string) => date.replaceAll('-', '.');
  if (openRun) return `${day(startsOn)} —  OPEN RUN`;
  if (startsOn === endsOn) return `${day(startsOn)}  ${WEEKDAYS[weekdayOf(startsOn)]}`;
  const sameYear = startsOn.slice(0, 4) === endsOn.slice(0, 4);
  return `${day(startsOn)} — ${day(sameYear ? endsOn.slice(5) : endsOn)}`;
}
