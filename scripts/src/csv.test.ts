import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecord } from './csv.ts';

/** Reads CSV as RFC 4180 says: field after field, quoted or not. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (fields.lastIndex < text.length) {
    const [, quoted, plain = '', end] = fields.exec(text) ?? [];
    if (end === undefined) throw new Error(`no CSV after ${fields.lastIndex}`);
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

/** Texts with all that CSV minds, and all that spreadsheets run. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', '\t', "'", '1', '가', ' ') }),
);
const harmless = (value: string) =>
  /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;

test('whatever texts are written are read again, field by field, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readCsv(rows.map(csvRecord).join(''))).toEqual(rows.map((row) => row.map(harmless)));
    }),
    { numRuns: 500 },
  );
});

test('no field begins as a formula does', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [[field = ''] = []] = readCsv(csvRecord([value, '']));
      expect(/^[=+@\t\r]/.test(field)).toBe(false);
      expect(field.startsWith('-') && Number.isNaN(Number(field))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [[1, -2.5, true, null, undefined], '1,-2.5,true,,\r\n'],
  [['=1+1', '-3', '@SUM(A1)'], "'=1+1,-3,'@SUM(A1)\r\n"],
  [['그가 말했다, "별"', '두\n줄'], '"그가 말했다, ""별""","두\n줄"\r\n'],
  [[['가', '나'], { a: 1 }], '"[""가"",""나""]","{""a"":1}"\r\n'],
])('%j is written as %j', (values, written) => {
  expect(csvRecord(values)).toBe(written);
});
