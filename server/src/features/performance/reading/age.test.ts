import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAge } from './age.ts';

function read(text: string): number | string {
  const reading = readAge(text);
  if (reading.status !== 'read') return reading.status === 'unread' ? reading.reason : reading.status;
  return reading.value.minimumAgeMonths;
}

test.each([
  ['만 7세 이상', 84],
  ['만  7세이상', 84],
  ['만7세 이상 관람가', 84],
  ['24개월 이상', 24],
  ['만 24개월 이상', 24],
  ['0개월 이상', 0],
  ['전체 관람가', 0],
  ['전 체관람가', 0],
  ['전체', 0],
  ['누구나', 0],
  ['연령 제한 없음', 0],
  ['ALL', 0],
  ['8세 이상', 96],
  ['8세부터', 96],
  ['8+', 96],
  ['15세 관람가', 180],
  ['만 12세', 144],
  ['36개월 미만 입장불가', 36],
  ['만 7세 미만 관람 불가', 84],
  ['19세 미만 관람불가', 228],
  ['전체관람가(단, 48개월 미만 입장 불가)', 48],
  ['만 7세 이상 (미취학아동 입장불가)', 84],
  ['미취학 아동 입장 제한', 84],
  ['취학아동 이상', 84],
  ['초등학생 이상 관람가', 84],
  ['초등학교 3학년 이상', 108],
  ['중학생 이상', 156],
  ['고등학생 이상', 192],
  ['청소년 관람불가', 228],
  ['미성년자 입장 불가', 228],
  ['19금', 228],
  ['성인', 228],
  ['36개월 ~ 7세', 36],
  ['3~7세', 36],
  ['24개월 이상 만 10세 이하', 24],
  ['7세 이상 관람 가능(2019년생부터)', 84],
  ['만 7세 이상 (5세 이상은 보호자와 함께)', 84],
  ['만 7세 이상 (5세 이상 권장)', 84],
])('%s: from %i months', (text, months) => {
  expect(read(text)).toBe(months);
});

test.each([
  ['가', 'no-lower-limit'],
  ['7세 이하', 'no-lower-limit'],
  ['만 7세 미만 관람가', 'no-lower-limit'],
  ['만 5세 이상 권장', 'not-an-age'],
  ['미취학아동 관람가능', 'not-an-age'],
  ['유치원생', 'not-an-age'],
  ['2019년생 이상', 'not-an-age'],
  ['한국나이 8세 이상', 'not-an-age'],
  ['24개월 이상, 36개월 미만 무료', 'not-an-age'],
  ['7', 'not-an-age'],
  ['미정', 'not-an-age'],
  ['99세 이상', 'out-of-range'],
])('%s is not read', (text, code) => {
  expect(read(text)).toMatch(new RegExp(`^${code}: `));
});

test('what is printed is read', () => {
  const suffix = fc.constantFrom('', ' 이상', '이상', ' 이상 관람가', ' 이상 입장 가능');
  fc.assert(
    fc.property(fc.nat(30), fc.nat(120), suffix, (years, months, end) => {
      expect(read(`만 ${years}세${end}`)).toBe(years * 12);
      expect(read(`${months}개월${end}`)).toBe(months);
    }),
  );
});

test('of several limits the highest counts, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), (years) => {
      expect(read(years.map((each) => `만 ${each}세 이상`).join(', '))).toBe(Math.max(...years) * 12);
    }),
  );
});
