import type { PinnedField } from '@golden-ticket/shared/performance-edit';
import { addDays, today } from '../../clock.ts';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { pinnedColumns, withoutColumns } from '../../db/pinned.ts';
import { cleanText, hasChanges } from '../../db/write.ts';
import { discardUnused } from '../image/discard-unused.ts';
import { indexPerformances } from '../search/index-names.ts';
import type { Image } from '../image/image.entity.ts';
import { holdPeople } from '../person/hold-people.ts';
import { hallOf } from '../venue/hall-of.ts';
import { venueKey } from '../venue/save-venue.ts';
import { Venue } from '../venue/venue.entity.ts';
import { hallNamedBy } from './follow-venue.ts';
import { noteChanges, shownFacts } from './note-changes.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { imagesOf, linksOf, partsOf, putParts } from './performance-parts.ts';
import { Performance } from './performance.entity.ts';
import type { UnreadField } from './performance.entity.ts';
import { PINNED_COLUMNS } from './pinned-columns.ts';
import { readProse } from './read-prose.ts';
import { daysToLayOut, putShowings } from './showings.ts';

/** What writers of a performance wait for each other by. */
export const performanceKey = ({ source, sourceId }: { source: string; sourceId: string }): string =>
  `performance ${source} ${sourceId}`;

export interface SavedPerformance {
  id: number;
  /** `unchanged`: nothing at all was written. */
  outcome: 'created' | 'changed' | 'unchanged';
  /** Its pictures that are still to be fetched, new or not: for the caller to enqueue. */
  waitingImageIds: number[];
}

/**
 * Makes the performance say what `draft` says but for what an operator set, reads its prose into showings, prices, people and numbers, and notes for readers what
 * changed since before. Null, an empty text and an empty list of links or pictures tell nothing: they never blank what we have. It is
 * `now`, which is `draft.fetchedAt` unless told otherwise. Needs a transaction, of which several may save the same performance, people and
 * halls at once, if each saves only one performance: the locks of two could form a ring. Pictures that it no longer shows are discarded by
 * a job.
 */
export async function savePerformance(
  caller: Em,
  draft: PerformanceDraft,
  now = draft.fetchedAt,
): Promise<SavedPerformance> {
  const day = today({ now: () => now });
  // Not the caller's em, as that would compare every performance it saved before with the database again at each save.
  const em = caller.fork({ keepTransactionContext: true });
  const { source, sourceId } = draft;
  await lockKey(em, performanceKey(draft));
  await holdPeople(em, 'shared');
  const found = await em.findOne(Performance, { source, sourceId }, { populate: ['poster', 'venue'] });
  const parts = await partsOf(em, found);
  const pinned = found?.pinned ?? [];
  const held = pinnedColumns(pinned, PINNED_COLUMNS);
  const { startsOn, endsOn } = found && held.has('startsOn') ? found : draft;
  const unlessPinned = <Value>(field: PinnedField, value: Value) => (pinned.includes(field) ? undefined : value);
  const before = found && shownFacts(found, parts.sellerLinks);
  const picturesBefore = picturesOf(found?.poster, parts.images);

  const run = { startsOn, endsOn, showingsUntil: found?.showingsUntil };
  const texts = textsOf(draft, found, held);
  const prose = readProse(
    { ...texts, regionText: draft.regionText },
    { from: startsOn, to: endsOn },
    daysToLayOut(run, day),
  );
  const venue = texts.venueSourceId ? await venueByKey(em, source, texts.venueSourceId) : (found?.venue ?? null);
  const images = await imagesOf(em, draft);
  const facts = {
    ...texts,
    ...prose.facts,
    startsOn,
    endsOn,
    openRun: draft.openRun,
    flags: draft.flags,
    sourceUpdatedAt: draft.sourceUpdatedAt ?? found?.sourceUpdatedAt ?? null,
    venue,
    hall: venue && (await hallOf(em, venue, hallNamedBy(texts))),
    region: venue?.region ?? prose.region ?? found?.region ?? null,
    unread: prose.unread.filter((field) => isToRead(field, pinned) && (field !== 'region' || !venue?.region)),
    poster: images.poster ?? found?.poster ?? null,
    showingsUntil: prose.timetable ? (prose.timetable.covers?.to ?? addDays(startsOn, -1)) : null,
    listingOrder: found && !draft.listedOn ? found.listingOrder : listingOrder(sourceId, draft.listedOn ?? day),
    archived: endsOn < day,
    hiddenAt: null,
    missedFetches: 0,
  };
  const performance = found
    ? em.assign(found, withoutColumns(facts, held))
    : em.create(Performance, { ...facts, source, sourceId, fetchedAt: draft.fetchedAt });
  const after = await putParts(em, performance, parts, {
    priceTiers: unlessPinned('price', prose.tiers),
    cast: unlessPinned('cast', prose.cast),
    crew: unlessPinned('crew', prose.crew),
    sellerLinks: unlessPinned('sellers', told(linksOf(draft.sellerLinks))),
    images: told(images.introduction),
  });

  const changed = hasChanges(em);
  if (changed) performance.fetchedAt = draft.fetchedAt;
  if (found && changed) performance.revision += 1;
  if (before) noteChanges(em, performance, before, shownFacts(performance, after.sellerLinks), now);
  await em.flush();
  if (!found || changed) await indexPerformances(em, [performance.id]);
  const moved = await putShowings(em, performance, run, prose.timetable?.showings ?? [], day);
  const pictures = picturesOf(performance.poster, after.images);
  const dropped = picturesBefore.filter((image) => !pictures.includes(image));
  await discardUnused(
    em,
    dropped.map((image) => image.id),
  );
  return {
    id: performance.id,
    outcome: !found ? 'created' : changed || moved ? 'changed' : 'unchanged',
    waitingImageIds: pictures.filter(({ state }) => state === 'waiting').map(({ id }) => id),
  };
}

/** An empty list tells nothing. */
const told = <Value>(values: readonly Value[]) => (values.length > 0 ? values : undefined);

const picturesOf = (poster: Image | null | undefined, images: readonly { image: Image }[]): Image[] =>
  [poster, ...images.map(({ image }) => image)].filter((image) => !!image);

const TEXTS = [
  'venueSourceId',
  'hallSourceId',
  'venueText',
  'timetableText',
  'priceText',
  'ageText',
  'runningTimeText',
  'castText',
  'crewText',
  'synopsis',
  'producer',
] as const;

/** What an operator set is no text to read any more, but for a timetable, which they write as sources do. */
const isToRead = (field: UnreadField, pinned: readonly PinnedField[]): boolean =>
  field === 'timetable' || !pinned.includes(field === 'region' ? 'venue' : field);

/** The source's texts; where it is silent or must leave them alone, those we have. */
function textsOf(draft: PerformanceDraft, found: Performance | null, held: ReadonlySet<string>) {
  const textOf = (field: (typeof TEXTS)[number]) => (held.has(field) ? null : cleanText(draft[field]));
  const texts = TEXTS.map((field) => [field, textOf(field) ?? found?.[field] ?? null]);
  return {
    ...(Object.fromEntries(texts) as Record<(typeof TEXTS)[number], string | null>),
    title: cleanText(draft.title)?.replace(/\s+/g, ' ') ?? found?.title ?? draft.sourceId,
    genreText: cleanText(draft.genreText) ?? found?.genreText ?? '',
  };
}

/** Waits for a save of that venue that is under way, which would not see the performance in this transaction. */
async function venueByKey(em: Em, source: Venue['source'], sourceId: string): Promise<Venue | null> {
  await lockKey(em, venueKey(source, sourceId), 'shared');
  return em.findOne(Venue, { source, sourceId });
}

/** Sorts what was listed on one day by the source's running number. */
export function listingOrder(sourceId: string, listedOn: string): number {
  const days = Date.parse(listedOn) / 86_400_000;
  return days * 10_000_000 + Number(sourceId.replace(/\D/g, '').slice(-7));
}
