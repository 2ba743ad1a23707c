import { GENRES } from '@golden-ticket/shared/genre';
import type { Genre } from '@golden-ticket/shared/genre';
import { Halls } from './halls.ts';
import type { Place } from './halls.ts';
import { periodOf } from './season.ts';
import type { Slot } from './season.ts';
import { slotDealer } from './slots.ts';
import { circusMagic } from './works/circus-magic.ts';
import { classical } from './works/classical.ts';
import { dance } from './works/dance.ts';
import { mixed } from './works/mixed.ts';
import { musical } from './works/musical.ts';
import { opera } from './works/opera.ts';
import { popularDance } from './works/popular-dance.ts';
import { popularMusic } from './works/popular-music.ts';
import { theatre } from './works/theatre.ts';
import { traditional } from './works/traditional.ts';
import type { Run, Work } from './works/work.ts';

const WORKS: Record<Genre, readonly Work[]> = {
  theatre,
  musical,
  classical,
  opera,
  traditional,
  dance,
  'popular-dance': popularDance,
  'popular-music': popularMusic,
  'circus-magic': circusMagic,
  mixed,
};

/** A work as it is given in one place; what never changes about it, whatever the day. */
export interface Production {
  /** The key of its performance: of the work, plus one for each stop of its tour. */
  sourceId: string;
  /** The key of the work itself, which all its stops share. */
  workId: string;
  genre: Genre;
  work: Work;
  title: string;
  slot: Slot;
  place: Place;
}

let made: readonly Production[] | undefined;

/** Every production of the sample, always the same. */
export function productions(): readonly Production[] {
  made ??= [...layOut()];
  return made;
}

function* layOut(): Iterable<Production> {
  const dealSlot = slotDealer();
  const halls = new Halls();
  for (const { genre, work, number } of inTurn()) {
    const workId = keyOf(number);
    const stops = [undefined, ...(work.tour ?? [])];
    for (const [stop, city] of stops.entries()) {
      const sourceId = keyOf(number + stop);
      const slot = dealSlot(sourceId, city ? tourRun(work.run) : work.run);
      const place = halls.book(sourceId, { work, slot, city, period: periodOf(slot) });
      yield { sourceId, workId, genre, work, title: city ? `${work.title} [${city}]` : work.title, slot, place };
    }
  }
}

/** One work of each genre, then the next of each, so that no genre gets all the good dates and halls. */
function* inTurn(): Iterable<{ genre: Genre; work: Work; number: number }> {
  const most = Math.max(...GENRES.map((genre) => WORKS[genre].length));
  for (let at = 0; at < most; at += 1) {
    for (const [shelf, genre] of GENRES.entries()) {
      const work = WORKS[genre][at];
      if (work) yield { genre, work, number: (shelf + 1) * 1_000 + (at + 1) * 10 };
    }
  }
}

const keyOf = (number: number) => `SP${String(number).padStart(5, '0')}`;

const tourRun = (run: Run): Run => (run === 'night' || run === 'pair' ? run : run === 'long' ? 'weekend' : 'pair');
