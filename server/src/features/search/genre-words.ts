import { GENRES } from '@golden-ticket/shared/genre';
import type { Genre } from '@golden-ticket/shared/genre';
import { FIT, ONLY_KEYS } from './faces.ts';
import { initialsOf, keysOf, wordsOf } from './search-text.ts';
import type { Typed } from './search-text.ts';

/** What people call the genres, the label of the site first. */
const WORDS: Record<Genre, [string, ...string[]]> = {
  theatre: ['연극', 'theatre', 'theater', 'play'],
  musical: ['뮤지컬', 'musical'],
  classical: ['클래식', '서양음악', '고전음악', 'classical', 'classic'],
  opera: ['오페라', 'opera'],
  traditional: ['국악', '한국음악', '전통음악', 'gugak', 'traditional'],
  dance: ['무용', '현대무용', '한국무용', '발레', 'dance', 'ballet'],
  'popular-dance': ['대중무용', '스트릿댄스', 'street dance'],
  'popular-music': ['대중음악', '가요', 'popular music', 'pop'],
  'circus-magic': ['서커스', '마술', 'circus', 'magic'],
  mixed: ['복합', '복합장르', 'mixed'],
};

const FACES = GENRES.flatMap((genre) =>
  WORDS[genre].map((word) => {
    const whole = wordsOf(word).join('');
    return { genre, plain: whole, keys: keysOf(whole), initials: initialsOf(whole) };
  }),
);

/** The genres' words as keys. */
export const GENRE_KEYS: ReadonlySet<string> = new Set(FACES.map(({ keys }) => keys));

/** A word that is begun counts from two syllables or so on. */
const BEGUN = 4;

/** The genres that were asked for by a word or the beginning of one, and how well it fits: exactly, or as a start of it. */
export function genresNamed({ keys, initials, syllables, readings }: Typed): { genre: Genre; fit: number }[] {
  const whole = keys.join('');
  const consonants = initials && !initials.typedAsLatin && syllables === null ? initials.keys.join('') : undefined;
  const fitOf = (face: (typeof FACES)[number]): number | undefined => {
    if (face.initials === consonants) return FIT.start;
    if (face.keys !== whole && !(whole.length >= BEGUN && face.keys.startsWith(whole))) return undefined;
    const isMeant = readings.some((reading) => face.plain.startsWith(reading));
    return (face.keys === whole ? FIT.exact : FIT.start) + (isMeant ? 0 : ONLY_KEYS);
  };
  return GENRES.flatMap((genre) => {
    const fits = FACES.filter((face) => face.genre === genre).flatMap((face) => fitOf(face) ?? []);
    return fits.length === 0 ? [] : [{ genre, fit: Math.min(...fits) }];
  });
}

/** What the site calls a genre, in Korean. */
export const genreLabel = (genre: Genre): string => WORDS[genre][0];

/** The genre that `word`, in keys, is a word for. */
export const genreCalled = (word: string): Genre | undefined => FACES.find(({ keys }) => keys === word)?.genre;
