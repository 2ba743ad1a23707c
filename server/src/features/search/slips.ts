// The keys of a Korean keyboard; two of them in a row make some vowels, which one misses as one.
const CONSONANTS = [...'qwertasdfgzxcv'];
const SIMPLE_VOWELS = [...'yuiophjklbnm'];
const COMPOUND_VOWELS = ['hk', 'ho', 'hl', 'nj', 'np', 'nl', 'ml'];
const VOWELS = [...SIMPLE_VOWELS, ...COMPOUND_VOWELS];
const KEYS = [...CONSONANTS, ...SIMPLE_VOWELS];

/**
 * Everything that `word`, in keys, may be with one slip mended, likeliest first: a vowel taken for another or a consonant for another, a key
 * missing, a key too many, two swapped, any key for any. A key missing at the end is none: a beginning was typed then.
 */
export function slipsOf(word: string): string[] {
  const slips: string[][] = [[], [], []];
  for (let at = 0; at < word.length; at++) {
    const [before, key, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const [alike, unlike] = SIMPLE_VOWELS.includes(key) ? [VOWELS, CONSONANTS] : [CONSONANTS, SIMPLE_VOWELS];
    slips[0]?.push(...alike.map((other) => before + other + after));
    if (COMPOUND_VOWELS.includes(key + after.charAt(0)))
      slips[0]?.push(...VOWELS.map((other) => before + other + after.slice(1)));
    slips[1]?.push(...KEYS.map((missing) => before + missing + key + after));
    if (after !== '') slips[1]?.push(before + after, before + after.charAt(0) + key + after.slice(1));
    slips[2]?.push(...unlike.map((other) => before + other + after));
    if (after === '') slips[2]?.push(before);
  }
  const all = new Set(slips.flat());
  all.delete(word);
  return [...all];
}
