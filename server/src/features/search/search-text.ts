import { convertHangulToQwerty, convertQwertyToHangul, disassemble, getChoseong } from 'es-hangul';

const LETTER = /[\u3131-\u318e]/u;
const CONSONANT = /[\u3131-\u314e]/u;
const VOWEL = /[\u314f-\u318e]/u;
const SYLLABLE = /[가-힣]/u;
/** Beside initials: whole syllables, and tense consonants, which their keys do not tell from plain ones. */
const SAYS_MORE = /[가-힣ㄲㄸㅃㅆㅉ]/u;

/**
 * The words of a text: runs of letters and digits, lower case, without accents, full-width forms made plain. They hold nothing that means
 * something in a LIKE pattern or a regular expression, and no half of a surrogate pair.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    // Hangul letters that stand alone would become parts of syllables.
    .replace(/[^\u3131-\u318e]+/gu, (run) =>
      run
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .normalize('NFC'),
    );
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The keys one presses for a word on a Korean keyboard: 오페라 and dhvpfk are the same keys, so that neither a syllable half typed nor the
 * wrong layout matters. Tense and plain consonants are one, as Shift is all that parts them.
 */
export const keysOf = (word: string): string => convertHangulToQwerty(word).toLowerCase();

/** The keys of each syllable's first consonant (초성); other letters in capitals, so that ㅅ is no T. */
export const initialsOf = (word: string): string =>
  Array.from(getChoseong(word, { keepNonHangul: true }), (letter) =>
    CONSONANT.test(letter) ? keysOf(letter) : letter.toUpperCase(),
  ).join('');

/** Between spaces, the words as one, then each: `% x%` finds a word that starts so, `%x%` anything across spaces. */
export const facesOf = (words: readonly string[]): string =>
  ` ${words.length > 1 ? `${words.join('')} ${words.join(' ')}` : words.join('')} `;

/** What was typed, read for a search. */
export interface Typed {
  words: string[];
  /** The words as keys. */
  keys: string[];
  /** The words' initials as keys, if consonants without a vowel were typed; `typedAsLatin`: they were, so that letters may be meant. */
  initials: { keys: string[]; typedAsLatin: boolean } | null;
  /** With `initials`: what whole syllables and tense consonants ask of a name without spaces, as a regular expression. */
  syllables: string | null;
  /** As typed and as it would read in the other keyboard layout, without spaces: a name that holds one was surely meant. */
  readings: string[];
}

/** Null where nothing was typed that a name could hold. */
export function readTyped(text: string): Typed | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const plain = words.join('');
  const hasInitials = CONSONANT.test(plain) && !VOWEL.test(plain);
  return {
    words,
    keys: words.map(keysOf),
    initials: hasInitials ? { keys: words.map(initialsOf), typedAsLatin: false } : initialsInLatin(words),
    syllables: hasInitials && SAYS_MORE.test(plain) ? Array.from(plain, syllablePattern).join('') : null,
    readings: [...new Set([plain, ...otherLayout(text, plain)])],
  };
}

function initialsInLatin(words: string[]): Typed['initials'] {
  return words.every((word) => /^[qwertasdfgzxcv]+$/.test(word)) ? { keys: words, typedAsLatin: true } : null;
}

/** What keys say: as they are, and in Korean. */
export const readingsOf = (keys: string): string[] => [keys, hangulOf(keys)].filter((reading) => reading !== null);

/** Null for what makes no syllables: the library throws at some vowels in a row, which no word has. */
function hangulOf(keys: string): string | null {
  try {
    return convertQwertyToHangul(keys);
  } catch {
    return null;
  }
}

/** Korean typed as Latin letters if they make whole syllables, with and without the caps lock; Latin typed as Korean if it does not. */
function otherLayout(text: string, plain: string): string[] {
  if (LETTER.test(plain)) return [keysOf(plain)];
  if (SYLLABLE.test(plain)) return [];
  const letters = text.toWellFormed().normalize('NFKC');
  return [letters, letters.toLowerCase()]
    .map((typed) => wordsOf(hangulOf(typed) ?? '').join(''))
    .filter((hangul) => SYLLABLE.test(hangul) && !LETTER.test(hangul));
}

const CONSONANTS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
/** Syllables stand in Unicode by their first consonant, so many for each. */
const SYLLABLES_EACH = 588;

function syllablePattern(character: string): string {
  if (!CONSONANT.test(character)) return character;
  return Array.from(disassemble(character), (consonant) => {
    const first = 0xac00 + CONSONANTS.indexOf(consonant) * SYLLABLES_EACH;
    return `[${consonant}${String.fromCharCode(first)}-${String.fromCharCode(first + SYLLABLES_EACH - 1)}]`;
  }).join('');
}
