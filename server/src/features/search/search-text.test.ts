import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facesOf, initialsOf, keysOf, readTyped, wordsOf } from './search-text.ts';

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.string({
    unit: fc.constantFrom(...'ㄱㅏㄳㅘ가각힣뷁오페라dhRK ㅇㅍㄹ%_\\.[]()é四Ⅷﬁ', '\ud800', '😀', '\u1100', '\u3000'),
  }),
);

test('words hold letters and digits only, are words of themselves, and can be stored', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const words = wordsOf(text);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(wordsOf(words.join(' '))).toEqual(words);
      expect(words.join('').isWellFormed()).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('any text can be read as typed; what it says in the other layout is no other word in keys', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const typed = readTyped(text);
      if (!typed) return wordsOf(text).length === 0;
      expect(typed.keys).toEqual(typed.words.map(keysOf));
      expect(() => new RegExp(typed.syllables ?? '', 'u')).not.toThrow();
      return typed.readings.every(
        (reading) => keysOf(reading).normalize('NFC') === typed.keys.join('').normalize('NFC'),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('syllables are the keys they are typed with, and the beginnings of a word are the beginnings of its keys', () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (syllables) => {
      const word = syllables.join('');
      expect(keysOf(word)).toMatch(/^[a-z]+$/);
      expect(initialsOf(word)).toHaveLength(syllables.length);
      for (let length = 1; length < syllables.length; length += 1)
        expect(keysOf(word).startsWith(keysOf(word.slice(0, length * 1)))).toBe(true);
    }),
  );
});

test.each([
  ['오페라의 유령!', ['오페라의', '유령']],
  ['Étude Ⅷ 「봄」', ['etude', 'viii', '봄']],
  ['ｆｕｌｌ－width', ['full', 'width']],
  ['R&J씨어터(구. 달빛)', ['r', 'j씨어터', '구', '달빛']],
  ['ㅇㅍㄹ', ['ㅇㅍㄹ']],
  ['오페라'.normalize('NFD'), ['오페라']],
  ['☆ … 😀', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('keys that make no syllables have no reading in Korean', () => {
  for (const keys of ['hhkd', 'hKd', 'johnnlq']) expect(readTyped(keys)?.readings).toEqual([keys.toLowerCase()]);
});

test.each([
  ['값진 꽃', 'rkqtwls Rhc'.toLowerCase()],
  ['과자', 'rhkwk'],
  ['SEOUL 4중주', 'seoul 4wndwn'],
  ['ㅗ디ㅣㅐ', 'hello'],
])('the keys of %s', (text, keys) => {
  expect(wordsOf(text).map(keysOf).join(' ')).toBe(keys);
});

test('initials are small, all else in capitals', () => {
  expect(wordsOf('캐리TV 쇼 2부').map(initialsOf)).toEqual(['zfTV', 't', '2q']);
});

test('the faces of words: all as one, then each, between spaces', () => {
  expect(facesOf(['오페라의', '유령'])).toBe(' 오페라의유령 오페라의 유령 ');
  expect(facesOf(['유령'])).toBe(' 유령 ');
});
