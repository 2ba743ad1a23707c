import type { PerformanceFlag } from '../../performance/performance.entity.ts';

/**
 * How long a work plays: one night, two days, a weekend of three, two to four weeks, six to twelve weeks, four to six months, or
 * without an end in sight.
 */
export type Run = 'night' | 'pair' | 'weekend' | 'week' | 'season' | 'long' | 'open';

/** What kind of room a work needs. */
export type Stage =
  | 'small'
  | 'medium'
  | 'grand'
  | 'concert'
  | 'recital'
  | 'gugak'
  | 'live'
  | 'arena'
  | 'outdoor'
  | 'children'
  | 'site';

/** The families of pictures that posters are drawn in; see `poster/compositions`. */
export type Art =
  | 'curtain'
  | 'window'
  | 'door'
  | 'moon'
  | 'sea'
  | 'rays'
  | 'city'
  | 'strings'
  | 'keys'
  | 'rings'
  | 'tiers'
  | 'petals'
  | 'brush'
  | 'bands'
  | 'ribbon'
  | 'figures'
  | 'beams'
  | 'ridges'
  | 'vinyl'
  | 'tent'
  | 'juggle'
  | 'story'
  | 'tiles'
  | 'orbit'
  | 'rails'
  | 'masks'
  | 'object'
  | 'type';

/** The thing in the middle of an `object` poster, on the water of a `sea` one, or who lives in a `story`. */
export type Motif =
  | 'umbrella'
  | 'chair'
  | 'clock'
  | 'letter'
  | 'plane'
  | 'bird'
  | 'bottle'
  | 'swing'
  | 'boat'
  | 'lamp'
  | 'whale'
  | 'bear'
  | 'rabbit'
  | 'cat'
  | 'tiger'
  | 'swan'
  | 'elephant'
  | 'dinosaur'
  | 'goblin'
  | 'clown'
  | 'snowman'
  | 'tooth'
  | 'carrot'
  | 'pot'
  | 'bowl'
  | 'train'
  | 'house'
  | 'star';

/** A production of our own invention: no real title, no real person. */
export interface Work {
  title: string;
  /** The second title that its poster carries. */
  english: string;
  run: Run;
  stage: Stage;
  art: Art;
  /** The synopsis' own sentence. */
  logline: string;
  motif?: Motif;
  /** People whom the title or the billing names; they come first in the cast. */
  leads?: string[];
  /** How many play, where the work itself says so. */
  cast?: number;
  producer?: string;
  /** Where it must play: a venue's name, or a piece of one's address. */
  at?: string;
  flags?: PerformanceFlag[];
  /** Where else it plays: cities as listings put them behind a title, `제목 [부산]`. */
  tour?: string[];
}

/** One work, written in the order a poster tells it. */
export const work = (
  title: string,
  english: string,
  [run, stage]: [Run, Stage],
  art: Art,
  logline: string,
  more: Pick<Work, 'motif' | 'leads' | 'cast' | 'producer' | 'at' | 'flags' | 'tour'> = {},
): Work => ({ title, english, run, stage, art, logline, ...more });
