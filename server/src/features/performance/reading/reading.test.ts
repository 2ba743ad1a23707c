import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, readRegion } from './address.ts';
import { readAge } from './age.ts';
import { readGenre } from './genre.ts';
import { readCrew, readNames } from './names.ts';
import { readPlace } from './place.ts';
import { readPrices } from './prices.ts';
import { type Reading, readText, Unreadable } from './reading.ts';
import { readRunningTime } from './running-time.ts';
import { readTimetable } from './timetable.ts';

const run = { from: '2026-09-01', to: '2026-10-31' };
const readings: Record<string, (text: string) => Reading<unknown>> = {
  timetable: (text) => readTimetable(text, run),
  prices: readPrices,
  age: readAge,
  'running time': readRunningTime,
};
const others: Record<string, (text: string) => unknown> = {
  names: readNames,
  crew: readCrew,
  place: readPlace,
  address: readAddress,
  region: readRegion,
  genre: (text) => readGenre(text, { title: text, producer: text }),
  'classical genre': (text) => readGenre('클래식', { title: text }),
};

/** Texts of any characters, and texts put together from the pieces that the parsers look for. */
const pieces = fc.constantFrom(
  ...'화요일,~,HOL,토,평일,(,),[,19:30,24:00,오후,3시,반,12월 25일,2026.9.30,쉼,제외'.split(','),
  ...'전석|30,000|원|만|천|무료|₩|R석|~|-|/|할인|$5|만 7세|개월|이상|미만|입장불가|전체|초등학생|관람가'.split('|'),
  ...'1시간|90분|인터미션|포함|별도|1부|등|외 3명|연출|:|김하늘|(주)|·|서울특별시|종로구|오페라|유령| |\n|,'.split('|'),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe.each(Object.entries(readings))('the %s parser', (_, read) => {
  test.each(['', ' ', '\n\t', '-', ' – ', '\u00a0', '\u200b', '...'])('finds nothing in %j', (text) => {
    expect(read(text)).toEqual({ status: 'empty' });
  });

  test('never throws, and says why where it does not read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = read(text);
        expect(['empty', 'read', 'unread']).toContain(reading.status);
        expect(reading.status === 'unread' ? reading.reason : 'some-code: ').toMatch(/^[a-z-]+: /);
      }),
      { numRuns: 1_000 },
    );
  });

  test('does not mind white space around a text, or full-width characters in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const wide = text.replace(/[!-}]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
        expect(withoutReason(read(`  ${text}\n`))).toEqual(withoutReason(read(text)));
        expect(withoutReason(read(wide))).toEqual(withoutReason(read(text)));
      }),
    );
  });
});

const withoutReason = (reading: Reading<unknown>) => (reading.status === 'unread' ? { status: 'unread' } : reading);

describe.each(Object.entries(others))('the %s parser', (_, read) => {
  test('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => void read(text)),
      { numRuns: 1_000 },
    );
  });
});

const hostile = [
  ...'(|)|[| |,|~|1|1,|1,000|1,000,|0.|등 |등|외 1|가 (|가(|가|화요일|화요일~|토(|토(14:00)|1월1|1일|오후 |12월 25일(토)|HOL|3시'.split(
    '|',
  ),
  ...'30,000원|만|3만|전석 |원 |₩|만7세|1개월|전체|관람|취학|1시간|인터미션|휴식|연출 |연출:|A:|\u0000|\u200b|（|Å|ㅏ|ㄱ'.split(
    '|',
  ),
];

describe.each(Object.entries({ ...readings, ...others }))('the %s parser', (_, read) => {
  test('is done in no time with long and repetitive texts', () => {
    const start = performance.now();
    for (const piece of hostile) {
      for (const length of [1_990, 10_000]) {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        read(text);
        read(`${text}!`);
        read(`김 ${text}`);
      }
    }
    // Three hundred texts: a parser whose work grows with the square of the length would need minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('readText', () => {
  test('turns Unreadable into unread and lets our own faults through', () => {
    const unreadable = () => {
      throw new Unreadable('some-code', 'some words');
    };
    const broken = () => {
      throw new TypeError('a bug');
    };
    expect(readText('text', unreadable)).toEqual({ status: 'unread', reason: 'some-code: some words' });
    expect(() => readText('text', broken)).toThrow(TypeError);
  });

  test('refuses texts far longer than any field', () => {
    expect(readText('가'.repeat(2_001), (plain) => plain)).toMatchObject({ status: 'unread' });
    expect(readText('가'.repeat(2_000), (plain) => plain)).toMatchObject({ status: 'read' });
  });
});
