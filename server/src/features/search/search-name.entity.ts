import { defineEntity, p } from '@mikro-orm/core';
import { Performance } from '../performance/performance.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Venue } from '../venue/venue.entity.ts';

// Tables of their own: likes and other counters, which change often, never touch these indexes, and each kind has its own statistics.

const name = {
  /** The name's letters and digits, lower case, without spaces: tells a match of whole syllables from one of mere keys. */
  plain: p.text(),
  /** `facesOf` the name's keys and of its initials: between spaces, the whole name without spaces, then each word. */
  keys: p.text(),
  initials: p.text(),
};

/** Trigrams of both faces, without a pending list, which every search would have to read through. */
const grams = (table: string, { part = '', where = '' } = {}) => ({
  name: `${table}_grams${part}`,
  expression: `create index "${table}_grams${part}" on "${table}" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off)${where}`,
});

/** How a face begins. An index takes no much longer text; what begins alike so far is compared in full. */
const beginnings = (table: string, face: 'keys' | 'initials', where: string) => ({
  name: `${table}_${face}_beginning`,
  expression: `create index "${table}_${face}_beginning" on "${table}" (left("${face}", 40) text_pattern_ops)${where}`,
});

const CURRENT = ' where "archived" = false';
const ARCHIVED = ' where "archived" = true';

const PerformanceNameSchema = defineEntity({
  name: 'PerformanceName',
  tableName: 'search_performance',
  properties: {
    performance: () => p.oneToOne(Performance).owner().primary().deleteRule('cascade'),
    ...name,
    endsOn: p.date(),
    /** As the performance is, which may lag behind its dates: so that what is on is looked through first, and often alone. */
    archived: p.boolean(),
  },
  indexes: [
    grams('search_performance', { part: '_current', where: CURRENT }),
    grams('search_performance', { part: '_archived', where: ARCHIVED }),
    beginnings('search_performance', 'keys', ARCHIVED),
    beginnings('search_performance', 'initials', ARCHIVED),
  ],
});

/** What search knows of a performance: its title. */
export class PerformanceName extends PerformanceNameSchema.class {}
PerformanceNameSchema.setClass(PerformanceName);

const PersonNameSchema = defineEntity({
  name: 'PersonName',
  tableName: 'search_person',
  properties: {
    person: () => p.oneToOne(Person).owner().primary().deleteRule('cascade'),
    ...name,
    /** Who is found by it: the person, or whom their name leads to. */
    foundId: p.integer(),
  },
  indexes: [grams('search_person')],
});

/** What search knows of a person, or of another name of theirs. */
export class PersonName extends PersonNameSchema.class {}
PersonNameSchema.setClass(PersonName);

const VenueNameSchema = defineEntity({
  name: 'VenueName',
  tableName: 'search_venue',
  properties: { venue: () => p.oneToOne(Venue).owner().primary().deleteRule('cascade'), ...name },
  indexes: [grams('search_venue')],
});

/** What search knows of a venue. */
export class VenueName extends VenueNameSchema.class {}
VenueNameSchema.setClass(VenueName);

const PlaceNameSchema = defineEntity({
  name: 'PlaceName',
  tableName: 'search_place',
  properties: { performance: () => p.oneToOne(Performance).owner().primary().deleteRule('cascade'), ...name },
  indexes: [grams('search_place')],
});

/**
 * What search knows of where a performance is that has no venue of ours: its listing's own words. Once it has one, that leads to it; this
 * row may stay and is passed over.
 */
export class PlaceName extends PlaceNameSchema.class {}
PlaceNameSchema.setClass(PlaceName);

const SearchWordSchema = defineEntity({
  name: 'SearchWord',
  tableName: 'search_word',
  properties: {
    // In the order of its bytes, so that the words that begin alike are next to each other.
    word: p.text().primary().collation('C'),
  },
});

/** One word of any name, in keys, to look for what a mistyped one was meant to be. Words whose names are gone may stay: they find nothing. */
export class SearchWord extends SearchWordSchema.class {}
SearchWordSchema.setClass(SearchWord);
