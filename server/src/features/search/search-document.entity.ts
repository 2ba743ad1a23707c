import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../db/base.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Venue } from '../venue/venue.entity.ts';

const CURRENT = '"performance_id" is not null and "archived" = false';
const ARCHIVED = '"performance_id" is not null and "archived" = true';

const index = (name: string, columns: string, where: string) => ({
  name: `search_document_${name}`,
  expression: `create index "search_document_${name}" on "search_document" ${columns} where ${where}`,
});

/** Without a pending list, which every search would have to read through. */
const GRAMS = 'using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off)';

const SearchDocumentSchema = defineEntity({
  name: 'SearchDocument',
  tableName: 'search_document',
  properties: {
    ...id,
    performance: () => p.manyToOne(Performance).nullable().unique().deleteRule('cascade'),
    person: () => p.manyToOne(Person).nullable().unique().deleteRule('cascade'),
    venue: () => p.manyToOne(Venue).nullable().unique().deleteRule('cascade'),
    /** The name's letters and digits, lower case, without spaces: tells a match of whole syllables from one of mere keys. */
    plain: p.text(),
    /** `facesOf` the name's keys and of its initials: between spaces, the whole name without spaces, then each word. */
    keys: p.text(),
    initials: p.text(),
    /** A performance's last day. */
    endsOn: p.date().nullable(),
    /** As the performance is, which may lag behind its dates: so that what is on is looked through first, and often alone. */
    archived: p.boolean().default(false),
  },
  indexes: [
    index('current', GRAMS, CURRENT),
    index('archived', GRAMS, ARCHIVED),
    index('people', GRAMS, '"person_id" is not null'),
    index('venues', GRAMS, '"venue_id" is not null'),
    // An index takes no much longer text; what begins alike so far is compared in full.
    index('archived_keys', '(left("keys", 40) text_pattern_ops)', ARCHIVED),
    index('archived_initials', '(left("initials", 40) text_pattern_ops)', ARCHIVED),
  ],
});

/**
 * What search knows of one performance (its title), person or venue (their names). It is a table of its own so that likes and other
 * counters, which change often, never touch its index.
 */
export class SearchDocument extends SearchDocumentSchema.class {}
SearchDocumentSchema.setClass(SearchDocument);

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
