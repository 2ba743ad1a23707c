import type { PinnedField } from '@golden-ticket/shared/performance-edit';
import type { Performance } from './performance.entity.ts';

/** The columns that each field is kept in. Price tiers, credits, sellers and showings are rows besides. */
export const PINNED_COLUMNS = {
  title: ['title'],
  genre: ['genre', 'genreText'],
  startsOn: ['startsOn'],
  endsOn: ['endsOn'],
  openRun: ['openRun'],
  venue: ['venue', 'hall', 'venueSourceId', 'hallSourceId', 'venueText', 'region'],
  cast: ['castText', 'castAndOthers'],
  crew: ['crewText', 'crewAndOthers'],
  timetable: ['timetableText'],
  price: ['priceText', 'lowestPrice', 'highestPrice', 'free'],
  age: ['ageText', 'minimumAgeMonths'],
  runningTime: ['runningTimeText', 'runningMinutes'],
  synopsis: ['synopsis'],
  producer: ['producer'],
  sellers: [],
  poster: ['poster'],
  showings: [],
  teaser: ['teaserId'],
  hidden: ['hiddenAt'],
} as const satisfies Record<PinnedField, readonly (keyof Performance)[]>;
