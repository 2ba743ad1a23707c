import { z } from 'zod';

/**
 * The shelves of the house, in the order they are shown. They follow the genres of KOPIS; `opera` is our own, as KOPIS files operas
 * under classical music.
 */
export const GENRES = [
  'theatre',
  'musical',
  'classical',
  'opera',
  'traditional',
  'dance',
  'popular-dance',
  'popular-music',
  'circus-magic',
  'mixed',
] as const;

export const Genre = z.enum(GENRES);
export type Genre = (typeof GENRES)[number];
