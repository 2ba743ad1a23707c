import type { Genre } from '@golden-ticket/shared/genre';
import type { Em } from '../../db/orm.ts';
import { correctWords } from './correct-words.ts';
import { faceMeant, facesTyped, FIT, ONLY_KEYS } from './faces.ts';
import { findAcross } from './find-across.ts';
import { findNames } from './find-names.ts';
import type { Found } from './find-names.ts';
import { genreCalled, genresNamed } from './genre-words.ts';
import type { Typed } from './search-text.ts';

/** What was found for one reading of what was typed. */
export interface Find {
  names: Found[];
  genres: { genre: Genre; fit: number }[];
  /** Performances on or to come whose title, people, venue and genre hold the words between them. */
  across: number[];
}

/** What was found for `typed` as it is and, where that is nothing certain, for what it was probably meant to be. */
export async function findTyped(em: Em, typed: Typed, today: string): Promise<Find[]> {
  const names = await findNames(em, facesTyped(typed));
  const across = await findScattered(em, { names, words: typed.keys, today });
  const asTyped = { names, genres: genresNamed(typed), across };
  const meant = isCertain(asTyped) ? null : await correctWords(em, typed.keys);
  return meant ? [asTyped, await findMeant(em, meant, today)] : [asTyped];
}

/** Leaves out what only shares keys with what was typed, if there is anything certain: a word that is still being typed may go on so. */
export const asTypedToTheEnd = (find: Find): Find =>
  isCertain(find) ? { ...find, names: find.names.filter(isMeant), genres: find.genres.filter(isMeant) } : find;

/** Whether something was found that was surely meant: not in the midst of words, nor by keys alone. */
const isCertain = ({ names, genres, across }: Find): boolean =>
  names.some((name) => isMeant(name) && name.fit !== FIT.part) || genres.some(isMeant) || across.length > 0;

const isMeant = ({ fit }: { fit: number }) => fit < ONLY_KEYS;

async function findMeant(em: Em, words: string[][], today: string): Promise<Find> {
  const names = await findNames(em, [faceMeant(words)]);
  const [one = [], ...others] = words;
  const genres = others.length > 0 ? [] : one.map(genreCalled).filter((genre) => genre !== undefined);
  const likeliest = words.flatMap(([first]) => first ?? []);
  return {
    names,
    genres: genres.map((genre) => ({ genre, fit: FIT.exact })),
    across: await findScattered(em, { names, words: likeliest, today }),
  };
}

/** Where no name holds several words as they stand, they may be of several names. */
async function findScattered(em: Em, { names, words, today }: { names: Found[]; words: string[]; today: string }) {
  const isScattered = words.length > 1 && !names.some(({ fit }) => fit <= FIT.part);
  return isScattered ? findAcross(em, words, today) : [];
}
