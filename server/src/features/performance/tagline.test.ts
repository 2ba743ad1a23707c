import fc from 'fast-check';
import { expect, test } from 'vitest';
import { taglineOf } from './tagline.ts';

test.each([
  [null, null],
  ['  ', null],
  ['밤마다 별을 굽는 빵집이 있다. 어느 날 손님이 온다.', '밤마다 별을 굽는 빵집이 있다.'],
  ['[공연소개]\r\n\r\n\r\n우리의 침묵은 도처에 있다. \r\n\r\n거친 땅에', '우리의 침묵은 도처에 있다.'],
  ['[줄거리]\r\n숲속의 마을에\r\n아이가 태어났다! 그리고', '숲속의 마을에 아이가 태어났다!'],
  ['[P R O G R A M]\r\n\r\nBach, Cello Suite No. 5', null],
  ['［프로그램］\r\n바흐 첼로 모음곡', null],
  ['<별의 노래>는 제19회 축제의 작품이다. 다음', '<별의 노래>는 제19회 축제의 작품이다.'],
  ['1. 첫째 마당', null],
  ['오후 7.5도의 물에서 시작하는 이야기', '오후 7.5도의 물에서 시작하는 이야기'],
])('%j: %j', (synopsis, tagline) => {
  expect(taglineOf(synopsis)).toBe(tagline);
});

test('a long sentence is cut between words', () => {
  const tagline = taglineOf(`${'가나다라 '.repeat(40)}끝.`);
  expect(tagline).toMatch(/^(?:가나다라 )+가나다라…$/);
  expect(tagline?.length).toBeLessThanOrEqual(90);
  expect(taglineOf('abcdefghi'.repeat(20))).toBe(`${'abcdefghi'.repeat(9)}abcdefgh…`);
});

test('any text gives nothing, or a line of ninety characters at most without half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const tagline = taglineOf(text);
      if (tagline === null) return;
      expect(Array.from(tagline).length).toBeLessThanOrEqual(90);
      expect(tagline.isWellFormed()).toBe(true);
      expect(tagline).not.toMatch(/^\s|\s$|\n/);
      expect(tagline).not.toBe('');
    }),
  );
});
