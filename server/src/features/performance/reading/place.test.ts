import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlace } from './place.ts';

test.each([
  ['하늘극장 (대공연장)', { venue: '하늘극장', hall: '대공연장' }],
  ['하늘극장 (하늘극장)', { venue: '하늘극장', hall: '하늘극장' }],
  ['하늘극장(구. 바다극장) (하늘홀(대공연장))', { venue: '하늘극장(구. 바다극장)', hall: '하늘홀(대공연장)' }],
  [
    '하늘극장 (구. 바다극장) (하늘극장 (구. 바다극장))',
    { venue: '하늘극장 (구. 바다극장)', hall: '하늘극장 (구. 바다극장)' },
  ],
  ['하늘극장 (구. 바다극장)', { venue: '하늘극장 (구. 바다극장)' }],
  ['하늘극장 (구.바다극장)', { venue: '하늘극장 (구.바다극장)' }],
  ['하늘극장 (구 바다극장)', { venue: '하늘극장 (구 바다극장)' }],
  ['하늘극장(구 바다극장)', { venue: '하늘극장(구 바다극장)' }],
  ['하늘극장 (폐관)', { venue: '하늘극장 (폐관)' }],
  ['하늘극장 (구로홀)', { venue: '하늘극장', hall: '구로홀' }],
  ['하늘극장 (2관 (구. 바다관, 산들관))', { venue: '하늘극장', hall: '2관 (구. 바다관, 산들관)' }],
  ['하늘극장 [대전] (1관)', { venue: '하늘극장 [대전]', hall: '1관' }],
  ['하늘문화관(해님도서관)', { venue: '하늘문화관(해님도서관)' }],
  ['(재)하늘의전당  (하늘홀)', { venue: '(재)하늘의전당', hall: '하늘홀' }],
  ['(재)하늘의전당', { venue: '(재)하늘의전당' }],
  ['하늘극장 ()', { venue: '하늘극장 ()' }],
  ['하늘극장 (대공연장', { venue: '하늘극장 (대공연장' }],
  ['하늘극장 대공연장)', { venue: '하늘극장 대공연장)' }],
  ['', { venue: '' }],
])('%s', (text, place) => {
  expect(readPlace(text)).toEqual(place);
});

test('what is printed is read', () => {
  const name = fc.constantFrom(
    '하늘극장',
    '바다 아트홀',
    '산들관(구. 별관)',
    '해님홀 [대전]',
    'GT 스테이지',
    '2관(지하2층)',
  );
  fc.assert(
    fc.property(name, name, (venue, hall) => {
      expect(readPlace(`${venue} (${hall})`)).toEqual({ venue, hall });
    }),
  );
});

test('nothing is lost', () => {
  const piece = fc.constantFrom('하늘', '홀', '(', ')', ' ', '구.', '구', '[', ']');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
      const text = pieces.join('').replace(/\s+/g, ' ').trim();
      const { venue, hall } = readPlace(text);
      const letters = (words: string) => words.replace(/ /g, '');
      expect(letters(hall === undefined ? venue : `${venue}(${hall})`)).toBe(letters(text));
    }),
    { numRuns: 1_000 },
  );
});
