import { combineCharacter, convertHangulToQwerty, disassembleCompleteCharacter, getChoseong } from 'es-hangul';

/** A number from 0 up to 1, the same row of them for the same seed. */
export type Chance = () => number;

/** The generator mulberry32. */
export function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Value>(values: readonly Value[], chance: Chance): Value {
  const value = values[Math.floor(chance() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const FIRST = [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'];
const VOWELS = [...'ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔ'];
const LAST = [...'ㄱㄴㄹㅁㅂㅅㅇ'];

/** `text` with one letter of one syllable taken for another or left out; the syllables stay syllables. */
export function withSlip(text: string, chance: Chance): string {
  const syllables = [...text];
  for (;;) {
    const at = Math.floor(chance() * syllables.length);
    const parts = disassembleCompleteCharacter(syllables[at] ?? '');
    if (!parts) continue;
    const { choseong, jungseong, jongseong } = parts;
    const slips = [
      () => combineCharacter(pick(FIRST, chance), jungseong, jongseong),
      () => combineCharacter(choseong, pick(VOWELS, chance), jongseong),
      ...(jongseong === ''
        ? []
        : [
            () => combineCharacter(choseong, jungseong, pick(LAST, chance)),
            () => combineCharacter(choseong, jungseong),
          ]),
    ];
    const slipped = syllables.with(at, pick(slips, chance)()).join('');
    if (slipped !== text) return slipped;
  }
}

/** What comes out when Korean is typed with the keyboard set to Latin letters. */
export const inLatinLayout = (text: string): string => convertHangulToQwerty(text);

/** The first consonant of each syllable, without anything else. */
export const initialsOf = (text: string): string => getChoseong(text).replaceAll(' ', '');
