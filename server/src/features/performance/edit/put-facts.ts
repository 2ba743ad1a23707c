import type { EditPerformance, PlaceInput } from '@golden-ticket/shared/performance-edit';
import type { Em } from '../../../db/orm.ts';
import { lockKey } from '../../../db/lock.ts';
import { InvalidError } from '../../../errors.ts';
import { venueKey } from '../../venue/save-venue.ts';
import { Hall, Venue } from '../../venue/venue.entity.ts';
import { linksOf, putParts } from '../performance-parts.ts';
import type { Parts } from '../performance-parts.ts';
import type { Credit, Performance } from '../performance.entity.ts';
import { labelOf } from '../reading/genre.ts';
import { priceRange } from '../reading/prices.ts';
import { ageText, castText, crewText, priceText, runningTimeText } from './fact-texts.ts';

/** What an operator can set, each named as its change and its pin are. */
export type ToldFacts = Omit<EditPerformance, 'id' | 'revision'>;
export type Fact = keyof ToldFacts;
type Facts = { [Name in Fact]-?: Exclude<ToldFacts[Name], undefined> };

/** The facts of a performance as an operator would tell them. Takes the credits with their people. */
function factsOf(performance: Performance, parts: Parts): Facts {
  const credits = (rows: Credit[]) => rows.map(({ person, part }) => ({ name: person.name, part: part ?? null }));
  return {
    title: performance.title,
    genre: performance.genre,
    startsOn: performance.startsOn,
    endsOn: performance.endsOn,
    openRun: performance.openRun,
    venue: placeOf(performance),
    timetable: performance.timetableText ?? null,
    age: performance.minimumAgeMonths ?? null,
    runningTime: performance.runningMinutes ?? null,
    synopsis: performance.synopsis ?? null,
    producer: performance.producer ?? null,
    price: parts.priceTiers.map(({ name, price }) => ({ name, price })),
    cast: credits(parts.cast),
    crew: credits(parts.crew),
    sellers: parts.sellerLinks.map(({ name, url }) => ({ name, url })),
    teaser: performance.teaserId ?? null,
  };
}

function placeOf({ venue, hall, venueText, region }: Performance): PlaceInput {
  return venue
    ? { venueId: venue.id, hallId: hall?.id ?? null, text: null, region: null }
    : { venueId: null, hallId: null, text: venueText ?? null, region: region ?? null };
}

/**
 * Makes a performance say what is told of it, and answers which facts that changed. Throws an InvalidError for a hall that is not in the
 * venue, and for a run that would end before it begins.
 */
export async function putFacts(em: Em, performance: Performance, parts: Parts, told: ToldFacts): Promise<Fact[]> {
  await em.populate([...parts.cast, ...parts.crew], ['person']);
  const before = factsOf(performance, parts);
  const facts: Facts = {
    ...before,
    ...(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as ToldFacts),
  };
  facts.title = facts.title.replace(/\s+/g, ' ');
  const isNew = (fact: Fact) => JSON.stringify(facts[fact]) !== JSON.stringify(before[fact]);
  const changed = (Object.keys(facts) as Fact[]).filter(isNew);
  if (facts.startsOn > facts.endsOn) throw new InvalidError('performance.ends-first');

  const columns: Record<Fact, () => Partial<Performance>> = {
    title: () => ({ title: facts.title }),
    genre: () => ({ genre: facts.genre, genreText: labelOf(facts.genre) }),
    startsOn: () => ({ startsOn: facts.startsOn }),
    endsOn: () => ({ endsOn: facts.endsOn }),
    openRun: () => ({ openRun: facts.openRun }),
    venue: () => ({}),
    timetable: () => ({ timetableText: facts.timetable }),
    age: () => ({ minimumAgeMonths: facts.age, ageText: ageText(facts.age) }),
    runningTime: () => ({ runningMinutes: facts.runningTime, runningTimeText: runningTimeText(facts.runningTime) }),
    synopsis: () => ({ synopsis: facts.synopsis }),
    producer: () => ({ producer: facts.producer }),
    price: () => pricesOf(facts.price),
    cast: () => ({ castText: castText(facts.cast, { andOthers: false }), castAndOthers: false }),
    crew: () => ({ crewText: crewText(facts.crew), crewAndOthers: false }),
    sellers: () => ({}),
    teaser: () => ({ teaserId: facts.teaser }),
  };
  for (const fact of changed) Object.assign(performance, columns[fact]());
  if (isNew('venue')) await putPlace(em, performance, facts.venue);
  await putParts(em, performance, parts, {
    priceTiers: isNew('price') ? facts.price : undefined,
    cast: isNew('cast') ? facts.cast : undefined,
    crew: isNew('crew') ? facts.crew : undefined,
    sellerLinks: isNew('sellers') ? linksOf(facts.sellers) : undefined,
  });
  return changed;
}

function pricesOf(tiers: Facts['price']): Partial<Performance> {
  const range = priceRange(tiers) ?? { lowest: null, highest: null, free: false };
  return { priceText: priceText(tiers), lowestPrice: range.lowest, highestPrice: range.highest, free: range.free };
}

async function putPlace(
  em: Em,
  performance: Performance,
  { venueId, hallId, text, region }: PlaceInput,
): Promise<void> {
  const venue = venueId === null ? null : await em.findOne(Venue, venueId);
  if (venueId !== null && !venue) throw new InvalidError('performance.no-such-place');
  const hall = venue && hallId !== null ? await em.findOne(Hall, { id: hallId, venue, removedAt: null }) : null;
  if (hallId !== null && !hall) throw new InvalidError('performance.no-such-place');
  // A save of the venue that is under way would give its performances another region.
  if (venue) await lockKey(em, venueKey(venue.source, venue.sourceId), 'shared');
  Object.assign(performance, {
    venue,
    hall,
    venueSourceId: null,
    hallSourceId: null,
    venueText: venue ? venue.name + (hall ? ` (${hall.name})` : '') : text,
    region: venue ? (venue.region ?? null) : region,
  });
}
