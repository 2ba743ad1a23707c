import { defineEntity, p } from '@mikro-orm/core';
import type { Genre } from '@golden-ticket/shared/genre';
import type { ChangeField, ProseField } from '@golden-ticket/shared/performance';
import type { PinnedField } from '@golden-ticket/shared/performance-edit';
import type { Region } from '@golden-ticket/shared/region';
import { createdAt, edited, id, sourced } from '../../db/base.ts';
import { Image } from '../image/image.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Hall, Venue } from '../venue/venue.entity.ts';

/** What an operator should look into: prose that could not be read, and labels that we do not know. */
export type UnreadField = ProseField | 'genre' | 'region';
export type PerformanceFlag = 'child' | 'daehakro' | 'festival' | 'visiting' | 'licensed-musical' | 'original-musical';

/** Shown in lists; current or, as `archived` is set a little late, ended today or yesterday. */
const SHOWN = 'hidden_at is null';
const CURRENT = `archived = false and ${SHOWN}`;
/** What lists filter by, but for the dates. */
const KIND = 'genre, region, venue_id';
const FACTS = 'lowest_price, free, minimum_age_months, showings_until';

function listIndex(name: string, columns: string, where: string): { name: string; expression: string } {
  return {
    name: `performance_${name}`,
    expression: `create index performance_${name} on performance (${columns}) where ${where}`,
  };
}

const PerformanceSchema = defineEntity({
  name: 'Performance',
  tableName: 'performance',
  properties: {
    ...id,
    ...createdAt,
    ...sourced,
    ...edited<PinnedField>(),
    title: p.text(),
    genre: p.text().$type<Genre>(),
    /** The source's own word for the genre, as it was. */
    genreText: p.text(),
    startsOn: p.date(),
    endsOn: p.date(),
    openRun: p.boolean().default(false),
    venue: () => p.manyToOne(Venue).nullable(),
    hall: () => p.manyToOne(Hall).nullable().deleteRule('set null'),
    /** The keys the source gives; until it tells of the venue itself, the performance waits without one. */
    venueSourceId: p.text().nullable(),
    hallSourceId: p.text().nullable(),
    venueText: p.text().nullable(),
    /** The venue's region, or the listing's own where the venue is unknown. */
    region: p.text().$type<Region>().nullable(),
    timetableText: p.text().nullable(),
    priceText: p.text().nullable(),
    ageText: p.text().nullable(),
    runningTimeText: p.text().nullable(),
    castText: p.text().nullable(),
    crewText: p.text().nullable(),
    /** What could not be read: prose is shown as text, a genre we do not know is filed under `mixed`; all are counted. */
    unread: p.array<UnreadField>().default([]),
    runningMinutes: p.integer().nullable(),
    minimumAgeMonths: p.integer().nullable(),
    free: p.boolean().default(false),
    lowestPrice: p.integer().nullable(),
    highestPrice: p.integer().nullable(),
    castAndOthers: p.boolean().default(false),
    crewAndOthers: p.boolean().default(false),
    synopsis: p.text().nullable(),
    producer: p.text().nullable(),
    flags: p.array<PerformanceFlag>().default([]),
    poster: () => p.manyToOne(Image).nullable().deleteRule('set null'),
    /** YouTube's id of a teaser video, which operators give. */
    teaserId: p.text().nullable(),
    /** The last date whose showings are laid out from the timetable; null where none are. */
    showingsUntil: p.date().nullable(),
    /** When there is no showing, whatever the timetable says: an operator took it away. ISO instants. */
    withdrawnShowings: p.array().default([]),
    /** Sorts `newest`: the day it was listed, then the source's own running number (days since 1970 × 10^7 + number). */
    listingOrder: p.bigint('number'),
    /** True only for runs that are over, set by a nightly job: it keeps the indexes of lists small; lists still compare dates. */
    archived: p.boolean().default(false),
    /** Set when the source no longer knows it, or by an operator; its history stays. */
    hiddenAt: p.datetime().nullable(),
    /** How many fetches in a row found the source without it. */
    missedFetches: p.integer().default(0),
    likeCount: p.integer().default(0),
    reviewCount: p.integer().default(0),
    /** Sum of all ratings in half stars (1 to 10 each). */
    ratingSum: p.integer().default(0),
  },
  uniques: [{ properties: ['source', 'sourceId'] }],
  indexes: [
    // Lists: the order first, then what they filter by, so that rows outside the filter are passed over without being read.
    listIndex('current_by_likes', `like_count desc, id desc, ${KIND}, starts_on, ends_on, ${FACTS}`, CURRENT),
    listIndex('current_by_listing', `listing_order desc, id desc, ${KIND}, starts_on, ends_on, ${FACTS}`, CURRENT),
    listIndex('current_by_start', `starts_on, id, ${KIND}, ends_on, ${FACTS}`, CURRENT),
    listIndex('current_by_end', `ends_on, id, ${KIND}, starts_on, ${FACTS}`, CURRENT),
    listIndex('shown_by_likes', `like_count desc, id desc, ${KIND}, starts_on, ends_on, ${FACTS}`, SHOWN),
    listIndex('shown_by_listing', `listing_order desc, id desc, ${KIND}, starts_on, ends_on, ${FACTS}`, SHOWN),
    listIndex('shown_by_end', `ends_on desc, id desc, ${KIND}, starts_on, ${FACTS}`, SHOWN),
    // Totals, a genre's best, and filters that leave few.
    listIndex(
      'current_by_genre',
      `genre, like_count desc, id desc, region, venue_id, starts_on, ends_on, ${FACTS}`,
      CURRENT,
    ),
    listIndex(
      'current_by_venue',
      `venue_id, like_count desc, id desc, genre, region, starts_on, ends_on, ${FACTS}`,
      CURRENT,
    ),
    listIndex('shown_by_kind', `${KIND}, ends_on, starts_on, id, ${FACTS}`, SHOWN),
    {
      name: 'performance_awaits_venue',
      expression: `create index "performance_awaits_venue" on "performance" ("source", "venue_source_id") where "venue_id" is null`,
    },
    {
      name: 'performance_showings_until',
      expression: `create index "performance_showings_until" on "performance" ("showings_until") where "showings_until" < "ends_on"`,
    },
    { properties: ['venue'] },
  ],
});

/**
 * One production's run at one venue (공연). Dates are calendar dates in Asia/Seoul, both included; prices are in won. Texts are kept as
 * the source gave them beside what was read out of them.
 */
export class Performance extends PerformanceSchema.class {}
PerformanceSchema.setClass(Performance);

const ShowingSchema = defineEntity({
  name: 'Showing',
  tableName: 'showing',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    startsAt: p.datetime(0),
    /** False while only derived from a timetable text, true once an operator says so: then no timetable moves it. */
    confirmed: p.boolean().default(false),
  },
  uniques: [{ properties: ['performance', 'startsAt'] }],
  indexes: [{ properties: ['startsAt', 'performance'] }],
});

/** One date and time of a performance (회차). */
export class Showing extends ShowingSchema.class {}
ShowingSchema.setClass(Showing);

const ShowingCastSchema = defineEntity({
  name: 'ShowingCast',
  tableName: 'showing_cast',
  properties: {
    ...id,
    showing: () => p.manyToOne(Showing).deleteRule('cascade'),
    person: () => p.manyToOne(Person).deleteRule('cascade'),
    /** Whom they play, where the operator says. */
    part: p.text().nullable(),
    position: p.integer(),
  },
  uniques: [{ properties: ['showing', 'position'] }],
  indexes: [{ properties: ['person'] }],
});

/** Who plays in one showing (캐스팅), in order; sources tell no such thing, operators do. Each is credited in the performance besides. */
export class ShowingCast extends ShowingCastSchema.class {}
ShowingCastSchema.setClass(ShowingCast);

const PriceTierSchema = defineEntity({
  name: 'PriceTier',
  tableName: 'price_tier',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    position: p.integer(),
    name: p.text(),
    price: p.integer(),
  },
  uniques: [{ properties: ['performance', 'position'] }],
});

/** One line of a price list: `R석` at 50,000 won. */
export class PriceTier extends PriceTierSchema.class {}
PriceTierSchema.setClass(PriceTier);

const CreditSchema = defineEntity({
  name: 'Credit',
  tableName: 'credit',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    person: () => p.manyToOne(Person).deleteRule('cascade'),
    role: p.text().$type<'cast' | 'crew'>(),
    /** What they play or do, where the source says: a role's name, `연출`. */
    part: p.text().nullable(),
    position: p.integer(),
  },
  uniques: [{ properties: ['performance', 'role', 'position'] }],
  indexes: [{ properties: ['person', 'performance'] }],
});

/** A person's part in a performance, in the order of the source's list. */
export class Credit extends CreditSchema.class {}
CreditSchema.setClass(Credit);

const SellerLinkSchema = defineEntity({
  name: 'SellerLink',
  tableName: 'seller_link',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    position: p.integer(),
    name: p.text(),
    url: p.text(),
  },
  uniques: [{ properties: ['performance', 'position'] }],
});

/** A place to book (예매처). Named after its host where the source has no name. */
export class SellerLink extends SellerLinkSchema.class {}
SellerLinkSchema.setClass(SellerLink);

const PerformanceImageSchema = defineEntity({
  name: 'PerformanceImage',
  tableName: 'performance_image',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    image: () => p.manyToOne(Image).deleteRule('cascade'),
    position: p.integer(),
  },
  uniques: [{ properties: ['performance', 'position'] }],
  indexes: [{ properties: ['image'] }],
});

/** An introduction picture (소개이미지) of a performance, in order. */
export class PerformanceImage extends PerformanceImageSchema.class {}
PerformanceImageSchema.setClass(PerformanceImage);

const ChangeSchema = defineEntity({
  name: 'Change',
  tableName: 'change',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).deleteRule('cascade'),
    field: p.text().$type<ChangeField>(),
    from: p.text().nullable().name('from_text'),
    to: p.text().nullable().name('to_text'),
    source: p.text(),
    changedAt: p.datetime(),
  },
  indexes: [{ properties: ['performance', 'changedAt'] }],
});

/** What changed in a listing, from what to what, when, and who said so. Rows are only ever added. */
export class Change extends ChangeSchema.class {}
ChangeSchema.setClass(Change);
