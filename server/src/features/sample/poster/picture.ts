import type { Random } from '../random.ts';
import type { Lockup, Place } from './lockups.ts';
import type { Sheet } from './sheet.ts';

/** What a composition draws, and where it leaves room for the words. */
export interface Picture {
  art: string;
  lockup: Lockup;
}

export type Composition = (sheet: Sheet) => Picture;

/** One of the places for the words, and how far down the middle of the room that it leaves to the picture is. */
export function placeWords(draw: Random, places: readonly Place[]): { place: Place; focus: number } {
  const place = draw.pick(places);
  if (place.startsWith('head')) return { place, focus: 0.59 };
  if (place === 'corners') return { place, focus: 0.4 };
  return { place, focus: place.startsWith('vertical') ? 0.42 : 0.34 };
}
