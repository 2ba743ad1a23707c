import { defineEntity, p } from '@mikro-orm/core';
import { id } from '../../db/base.ts';
import { Performance } from '../performance/performance.entity.ts';
import { Person } from '../person/person.entity.ts';
import { Venue } from '../venue/venue.entity.ts';

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
    /** A performance's last day, so that those still on are looked at first. */
    endsOn: p.date().nullable(),
  },
  indexes: [
    {
      // Without a pending list, which every search would have to read through.
      name: 'search_document_grams',
      expression:
        'create index "search_document_grams" on "search_document" using gin ("keys" gin_trgm_ops, "initials" gin_trgm_ops) with (fastupdate = off)',
    },
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
    word: p.text().primary(),
  },
  indexes: [
    {
      name: 'search_word_grams',
      expression:
        'create index "search_word_grams" on "search_word" using gin ("word" gin_trgm_ops) with (fastupdate = off)',
    },
  ],
});

/** One word of any name, in keys, to look for what a mistyped one was meant to be. Words whose names are gone may stay: they find nothing. */
export class SearchWord extends SearchWordSchema.class {}
SearchWordSchema.setClass(SearchWord);
