import { CHANGE_FIELDS } from '@golden-ticket/shared/performance';
import type { ChangeField } from '@golden-ticket/shared/performance';
import type { Em } from '../../db/orm.ts';
import { Change } from './performance.entity.ts';
import type { Performance, SellerLink } from './performance.entity.ts';

/** What a reader would notice of a listing, as the source gives it. */
export type ShownFacts = Record<ChangeField, string | null> & { genreText: string };

export function shownFacts(performance: Performance, sellerLinks: readonly SellerLink[]): ShownFacts {
  return {
    title: performance.title,
    genre: performance.genre,
    genreText: performance.genreText,
    startsOn: performance.startsOn,
    endsOn: performance.endsOn,
    openRun: String(performance.openRun),
    venue: performance.venueText ?? performance.venue?.name ?? null,
    cast: performance.castText ?? null,
    crew: performance.crewText ?? null,
    timetable: performance.timetableText ?? null,
    price: performance.priceText ?? null,
    age: performance.ageText ?? null,
    runningTime: performance.runningTimeText ?? null,
    synopsis: performance.synopsis ?? null,
    producer: performance.producer ?? null,
    sellers: sellerLinks.map(({ name }) => name).join(', ') || null,
    poster: performance.poster?.sourceUrl ?? null,
    // Operators alone set these, and note it themselves.
    showings: null,
    teaser: null,
  };
}

/** Adds a Change for each fact that reads differently; white space does not count, nor does a genre that only we read differently. */
export function noteChanges(
  em: Em,
  performance: Performance,
  before: ShownFacts,
  after: ShownFacts,
  changedAt: Date,
): void {
  for (const field of CHANGE_FIELDS) {
    const compared = field === 'genre' ? 'genreText' : field;
    if (spaced(before[compared]) === spaced(after[compared])) continue;
    const [from, to] = field === 'poster' ? [null, null] : [before[field], after[field]];
    em.create(Change, { performance, field, from, to, source: performance.source, changedAt });
  }
}

const spaced = (text: string | null) => text?.replace(/\s+/g, ' ').trim();
