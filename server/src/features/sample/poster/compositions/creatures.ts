import type { Motif } from '../../works/work.ts';
import { bear, cat, dinosaur, elephant, rabbit, swan, tiger, whale } from './animals.ts';
import type { Creature } from './faces.ts';
import { bowl, brightStar, carrot, clown, goblin, house, pot, snowman, tooth, train } from './folk.ts';

/** Whom the `story` posters can be about. */
export const CREATURES: Partial<Record<Motif, Creature>> = {
  bear,
  bowl,
  carrot,
  cat,
  clown,
  dinosaur,
  elephant,
  goblin,
  house,
  pot,
  rabbit,
  snowman,
  star: brightStar,
  swan,
  tiger,
  tooth,
  train,
  whale,
};
