import type { Genre } from '@golden-ticket/shared/genre';
import type { Region } from '@golden-ticket/shared/region';
import type { UnreadField } from './performance.entity.ts';
import { readRegion } from './reading/address.ts';
import { readAge } from './reading/age.ts';
import { readGenre } from './reading/genre.ts';
import { readCrew, readNames } from './reading/names.ts';
import type { Credited } from './reading/names.ts';
import { readPrices } from './reading/prices.ts';
import type { PriceTier } from './reading/prices.ts';
import type { Reading } from './reading/reading.ts';
import { readRunningTime } from './reading/running-time.ts';
import { readTimetable } from './reading/timetable.ts';
import type { Dates, Timetable } from './reading/timetable.ts';

/** A listing's free texts, as the source gave them. */
export interface Prose {
  title: string;
  producer: string | null;
  genreText: string;
  regionText: string | null;
  timetableText: string | null;
  priceText: string | null;
  ageText: string | null;
  runningTimeText: string | null;
  castText: string | null;
  crewText: string | null;
}

/** What was read out of them; whatever could not be is absent and named in `unread`. */
export interface ProseReading {
  /** Columns of the performance itself. */
  facts: {
    genre: Genre;
    lowestPrice: number | null;
    highestPrice: number | null;
    free: boolean;
    minimumAgeMonths: number | null;
    runningMinutes: number | null;
    castAndOthers: boolean;
    crewAndOthers: boolean;
  };
  region: Region | undefined;
  timetable: Timetable | undefined;
  tiers: PriceTier[];
  cast: Credited[];
  crew: Credited[];
  unread: UnreadField[];
}

/** Reads structure out of a listing's texts; its timetable is laid out over the part of `run` that lies in `window`. */
export function readProse(prose: Prose, run: Dates, window: Dates): ProseReading {
  const unread: UnreadField[] = [];
  const read = <T>(field: UnreadField, text: string | null, parse: (text: string) => Reading<T>): T | undefined => {
    const reading = parse(text ?? '');
    if (reading.status === 'unread') unread.push(field);
    return reading.status === 'read' ? reading.value : undefined;
  };
  const label = <T>(field: UnreadField, text: string | null, parse: (text: string) => T | undefined): T | undefined => {
    const meaning = text ? parse(text) : undefined;
    if (text && meaning === undefined) unread.push(field);
    return meaning;
  };
  const timetable = read('timetable', prose.timetableText, (text) => readTimetable(text, run, window));
  const prices = read('price', prose.priceText, readPrices);
  const age = read('age', prose.ageText, readAge);
  const runningTime = read('runningTime', prose.runningTimeText, readRunningTime);
  const genre = label('genre', prose.genreText, (text) => readGenre(text, prose));
  const cast = readNames(prose.castText ?? '');
  const crew = readCrew(prose.crewText ?? '');
  return {
    facts: {
      genre: genre ?? 'mixed',
      lowestPrice: prices?.lowest ?? null,
      highestPrice: prices?.highest ?? null,
      free: prices?.free ?? false,
      minimumAgeMonths: age?.minimumAgeMonths ?? null,
      runningMinutes: runningTime?.minutes ?? null,
      castAndOthers: cast.andOthers,
      crewAndOthers: crew.andOthers,
    },
    region: label('region', prose.regionText, readRegion),
    timetable,
    tiers: prices?.tiers ?? [],
    cast: cast.names.map((name) => ({ name })),
    crew: crew.credits,
    unread,
  };
}
