import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysOf } from './search-text.ts';
import { slipsOf } from './slips.ts';

const keys = fc.string({ unit: fc.constantFrom(...'qwertasdfgzxcvyuiophjklbnm'), minLength: 2, maxLength: 20 });
const key = fc.constantFrom(...'qwertasdfgzxcvyuiophjklbnm');

test('a key that is wrong, missing, too many or swapped is mended', () => {
  fc.assert(
    fc.property(keys, key, fc.nat(19), (meant, other, place) => {
      const at = place % meant.length;
      const wrong = meant.slice(0, at) + other + meant.slice(at + 1);
      const tooMany = meant.slice(0, at) + other + meant.slice(at);
      const swapped =
        meant.slice(0, at) +
        meant
          .slice(at, at + 2)
          .split('')
          .toReversed()
          .join('') +
        meant.slice(at + 2);
      for (const typed of [wrong, tooMany, swapped])
        expect(typed === meant || slipsOf(typed).includes(meant)).toBe(true);
      if (at === meant.length - 1) return;
      const missing = meant.slice(0, at) + meant.slice(at + 1);
      expect(missing === meant || slipsOf(missing).includes(meant)).toBe(true);
    }),
  );
});

test.each([
  ['그국', '귀국'],
  ['교국', '귀국'],
  ['위자', '의자'],
  ['화자', '하자'],
])('a vowel of two keys is one: %s may be %s', (typed, meant) => {
  expect(slipsOf(keysOf(typed))).toContain(keysOf(meant));
});

test('a word is no slip of itself, and none comes twice', () => {
  fc.assert(
    fc.property(keys, (word) => {
      const slips = slipsOf(word);
      expect(new Set(slips).size).toBe(slips.length);
      expect(slips).not.toContain(word);
    }),
  );
});
