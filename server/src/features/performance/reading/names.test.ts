import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCrew, readNames } from './names.ts';

const people = (...names: string[]) => ({ names, andOthers: false });
const andOthers = (...names: string[]) => ({ names, andOthers: true });

describe('a cast', () => {
  test.each([
    ['김하늘, 이바다, 최산', people('김하늘', '이바다', '최산')],
    ['김하늘, 이바다 등', andOthers('김하늘', '이바다')],
    ['김하늘, 이바다등', andOthers('김하늘', '이바다')],
    ['김하늘 외 5명', andOthers('김하늘')],
    ['김하늘 외 다수', andOthers('김하늘')],
    ['김하늘 등 30여 명', andOthers('김하늘')],
    ['김하늘, 이바다…', andOthers('김하늘', '이바다')],
    ['등', andOthers()],
    ['안나 마리아, 조 하늘', people('안나 마리아', '조 하늘')],
    ['김하늘/이바다·최산;박들\n한강', people('김하늘', '이바다', '최산', '박들', '한강')],
    ['김하늘ㆍ이바다，최산', people('김하늘', '이바다', '최산')],
    ['김하늘 및 이바다', people('김하늘', '이바다')],
    ['김하늘, 김하늘,, 이바다', people('김하늘', '이바다')],
    ['김하늘(햄릿), 김하늘(유령)', people('김하늘')],
    ['김하늘(KIM Haneul)', people('김하늘')],
    ['(주)하늘, ㈜바다, 산들(주)', people('(주)하늘', '(주)바다', '산들(주)')],
    ['극단 하늘(바다문화제작소), 최산', people('극단 하늘(바다문화제작소)', '최산')],
    ['하늘앙상블(바이올린 이바다, 첼로 최산), 한강', people('하늘앙상블(바이올린 이바다, 첼로 최산)', '한강')],
    ['출연: 김하늘, 이바다', people('김하늘', '이바다')],
    ['지휘 김하늘, 피아노 이바다', people('김하늘', '이바다')],
    ['미정', people()],
    ['ㅍ, -, 123', people()],
    ['김하늘 (이바다, 최산', people('김하늘 (이바다', '최산')],
    ['김하늘), (이바다, 최산', people('김하늘)', '(이바다', '최산')],
    ['김하늘\u0000, 이바다\t', people('김하늘', '이바다')],
    [' ', people()],
  ])('%s', (text, found) => {
    expect(readNames(text)).toEqual(found);
  });
});

describe('a crew', () => {
  test.each([
    ['김하늘', [{ name: '김하늘' }]],
    ['김하늘(각색), 이바다', [{ name: '김하늘', part: '각색' }, { name: '이바다' }]],
    ['김하늘(햄릿 역)', [{ name: '김하늘', part: '햄릿' }]],
    [
      '연출: 김하늘, 이바다 / 음악감독: 최산',
      [
        { name: '김하늘', part: '연출' },
        { name: '이바다', part: '연출' },
        { name: '최산', part: '음악감독' },
      ],
    ],
    ['햄릿: 김하늘; 이바다', [{ name: '김하늘', part: '햄릿' }, { name: '이바다' }]],
    ['연출 김하늘, 이바다', [{ name: '김하늘', part: '연출' }, { name: '이바다' }]],
    ['작·연출 김하늘', [{ name: '김하늘', part: '작·연출' }]],
    ['작, 연출: 김하늘', [{ name: '김하늘', part: '작·연출' }]],
    ['예술감독 안나 마리아', [{ name: '안나 마리아', part: '예술감독' }]],
    ['하늘컴퍼니(제작)', [{ name: '하늘컴퍼니', part: '제작' }]],
    ['연출, 김하늘', [{ name: '김하늘' }]],
    [
      '김하늘(작), 김하늘(연출)',
      [
        { name: '김하늘', part: '작' },
        { name: '김하늘', part: '연출' },
      ],
    ],
  ])('%s', (text, credits) => {
    expect(readCrew(text)).toEqual({ credits, andOthers: false });
  });
});

const family = fc.constantFrom(...'김이박최정강조윤장임한오서신권');
const given = fc.constantFrom('하늘', '바다', '들', '솔비', '누리', '가온', '별', '한결');
const person = fc.tuple(family, given).map((parts) => parts.join(''));

test('what is printed is read', () => {
  const list = fc.uniqueArray(person, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(list, fc.constantFrom(', ', ',', ' / ', '·'), fc.boolean(), (names, separator, others) => {
      expect(readNames(names.join(separator) + (others ? ' 등' : ''))).toEqual({ names, andOthers: others });
    }),
  );
});

test('names are trimmed, each once, and read again as themselves', () => {
  const piece = fc.constantFrom(...'김하늘|이바다|등|외 3명|연출|작|:|,|/|·|(|)| |(주)|극단|…|ㅍ|\n|;'.split('|'));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const { names } = readNames(pieces.join(''));
      expect(names).toEqual([...new Set(names)]);
      for (const name of names) {
        expect(name).toBe(name.trim());
        expect(name).toMatch(/\p{L}/u);
      }
    }),
    { numRuns: 2_000 },
  );
});
