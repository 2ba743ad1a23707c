/**
 * Measures how much of a file of KOPIS records our parsers read: `node scripts/src/reading-rates.ts <records.ndjson> [field [count]]`.
 *
 * The file holds one JSON object a line, under the API's own field names; performances and venues alike. Prints, for each field, how many
 * texts there are, how many of them are read, and those that are not, with their reason. With a field, prints `count` of its texts (100,
 * spread evenly over those that differ) beside what was read out of them, to be checked by eye.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readAddress } from '../../server/src/features/performance/reading/address.ts';
import { readAge } from '../../server/src/features/performance/reading/age.ts';
import { readGenre } from '../../server/src/features/performance/reading/genre.ts';
import { readNames } from '../../server/src/features/performance/reading/names.ts';
import { readPlace } from '../../server/src/features/performance/reading/place.ts';
import { readPrices } from '../../server/src/features/performance/reading/prices.ts';
import type { Reading } from '../../server/src/features/performance/reading/reading.ts';
import { readRunningTime } from '../../server/src/features/performance/reading/running-time.ts';
import { readTimetable } from '../../server/src/features/performance/reading/timetable.ts';

type Row = Record<string, unknown>;
type Field = { text: (row: Row) => string; read: (row: Row) => Reading<unknown> };

const FIELDS: Record<string, Field> = {
  dtguidance: {
    text: (row) => `${textOf(row, 'dtguidance')} [${textOf(row, 'prfpdfrom')} ~ ${textOf(row, 'prfpdto')}]`,
    read: (row) => summary(textOf(row, 'dtguidance'), { from: dateOf(row, 'prfpdfrom'), to: dateOf(row, 'prfpdto') }),
  },
  pcseguidance: field('pcseguidance', readPrices),
  prfage: field('prfage', readAge),
  prfruntime: field('prfruntime', readRunningTime),
  prfcast: field('prfcast', (text) => {
    const { names, andOthers } = readNames(text);
    return found(text, names.length > 0 || andOthers ? { names, andOthers } : undefined);
  }),
  fcltynm: field('fcltynm', (text) => found(text, readPlace(text))),
  genrenm: {
    text: (row) => `${textOf(row, 'genrenm')}: ${textOf(row, 'prfnm')}`,
    read: (row) => found(textOf(row, 'genrenm'), readGenre(textOf(row, 'genrenm'), { title: textOf(row, 'prfnm') })),
  },
  adres: field('adres', (text) => {
    const address = readAddress(text);
    return found(text, address.region && address);
  }),
};

function field(name: string, read: (text: string) => Reading<unknown>): Field {
  return { text: (row) => textOf(row, name), read: (row) => read(textOf(row, name)) };
}

/** A timetable as how many showings it has and the first of them, each with its weekday: enough to check it against the text. */
function summary(text: string, run: { from: string; to: string }): Reading<unknown> {
  const reading = readTimetable(text, run);
  if (reading.status !== 'read') return reading;
  const weekday = new Intl.DateTimeFormat('ko', { weekday: 'short', timeZone: 'UTC' });
  const { showings } = reading.value;
  const first = showings
    .slice(0, 16)
    .map(({ date, time }) => `${date.slice(5)} ${weekday.format(new Date(date))} ${time}`);
  return { status: 'read', value: `${showings.length}: ${first.join(', ')}` };
}

function found(text: string, value: unknown): Reading<unknown> {
  if (text.trim() === '') return { status: 'empty' };
  return value ? { status: 'read', value } : { status: 'unread', reason: 'nothing-found' };
}

function textOf(row: Row, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value : '';
}

const dateOf = (row: Row, name: string) => textOf(row, name).replaceAll('.', '-');
const say = (line: string) => process.stdout.write(`${line}\n`);

const [path, only, count = '100'] = process.argv.slice(2);
if (path === undefined || (only !== undefined && !FIELDS[only])) {
  say(`usage: reading-rates.ts <records.ndjson> [${Object.keys(FIELDS).join(' | ')} [count]]`);
  process.exit(2);
}

const rows: Row[] = [];
for await (const line of createInterface({ input: createReadStream(path) })) {
  if (line.trim() !== '') rows.push(JSON.parse(line) as Row);
}

const chosen = only === undefined ? undefined : FIELDS[only];
if (only !== undefined && chosen)
  showPairs(
    rows.filter((row) => only in row),
    chosen,
    Number(count),
  );
else
  for (const [name, each] of Object.entries(FIELDS))
    showRate(
      name,
      each,
      rows.filter((row) => name in row),
    );

function showRate(name: string, { text, read }: Field, having: Row[]): void {
  const readings = having.map((row) => ({ text: text(row), reading: read(row) }));
  const nonEmpty = readings.filter(({ reading }) => reading.status !== 'empty');
  if (nonEmpty.length === 0) return;
  const unread = new Map<string, number>();
  for (const { text: printed, reading } of nonEmpty) {
    if (reading.status !== 'unread') continue;
    const line = `${printed}   (${reading.reason})`;
    unread.set(line, (unread.get(line) ?? 0) + 1);
  }
  const readCount = nonEmpty.filter(({ reading }) => reading.status === 'read').length;
  const percent = ((100 * readCount) / nonEmpty.length).toFixed(2);
  say(`${name}: ${having.length} records, ${nonEmpty.length} with text, ${readCount} read, ${percent}%`);
  for (const [line, times] of [...unread].toSorted(([, one], [, other]) => other - one)) say(`  ${times} × ${line}`);
}

function showPairs(having: Row[], { text, read }: Field, wanted: number): void {
  const different = [...new Map(having.map((row) => [text(row), row])).values()];
  const step = Math.max(1, different.length / wanted);
  for (let at = 0; at < different.length; at += step) {
    const row = different[Math.floor(at)];
    if (row) say(`${text(row)}\n    → ${JSON.stringify(read(row))}`);
  }
}
