import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRunningTime } from './running-time.ts';

function read(text: string): number | string {
  const reading = readRunningTime(text);
  if (reading.status !== 'read') return reading.status === 'unread' ? reading.reason : reading.status;
  return reading.value.minutes;
}

test.each([
  ['1시간 30분', 90],
  ['1시간30분', 90],
  ['2시간', 120],
  ['90분', 90],
  ['1시간 5분', 65],
  ['1시간 반', 90],
  ['1.5시간', 90],
  ['약 90분', 90],
  ['총 90분 내외', 90],
  ['러닝타임: 90분 예정', 90],
  ['90 minutes', 90],
  ['1h 30m', 90],
  ['１시간 ３０분', 90],
  ['100분 (인터미션 20분)', 100],
  ['100분(인터미션 20분 포함)', 100],
  ['100분 (인터미션 포함)', 100],
  ['100분, 휴식 20분 포함', 100],
  ['100분 인터미션 20분', 100],
  ['인터미션 포함 100분', 100],
  ['100분 (인터미션 없음)', 100],
  ['100분 (20분 휴식 포함)', 100],
  ['100분 (20분 휴식 별도)', 120],
  ['100분 (인터미션 20분 별도)', 120],
  ['100분, 중간휴식 20분 제외', 120],
  ['1부 50분, 인터미션 15분, 2부 45분', 110],
  ['1막 50분 / 2막 1시간', 110],
  ['120분 (2시간)', 120],
  ['120분 (예정)', 120],
])('%s: %i minutes', (text, minutes) => {
  expect(read(text)).toBe(minutes);
});

test.each([
  ['1시간 60분', 'an-hour-beside-hours'],
  ['60~70분', 'not-a-duration'],
  ['90', 'not-a-duration'],
  ['1:30', 'not-a-duration'],
  ['미정', 'not-a-duration'],
  ['인터미션 20분', 'no-single-time'],
  ['90분 / 120분', 'no-single-time'],
  ['1부 50분, 40분', 'no-single-time'],
  ['120분 (90분)', 'two-times'],
  ['0분', 'out-of-range'],
  ['30시간', 'out-of-range'],
])('%s is not read', (text, code) => {
  expect(read(text)).toMatch(new RegExp(`^${code}: `));
});

test('what is printed is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_439 }), fc.boolean(), (minutes, spaced) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [hours > 0 ? `${hours}시간` : '', rest > 0 ? `${rest}분` : ''].filter((part) => part !== '');
      expect(read(parts.join(spaced ? ' ' : ''))).toBe(minutes);
    }),
  );
});
