import { request } from 'node:http';
import { cpus, totalmem } from 'node:os';
import { Client } from 'pg';
import type { Case } from './cases.ts';
import { median } from './measure.ts';
import type { Measurement } from './measure.ts';
import type { Options } from './options.ts';

/** The site asking its database, the same for one reader at a time, the site remembering, the bare server; and the site on a smaller catalogue, if one is compared with. */
export type Kind = 'anew' | 'alone' | 'again' | 'bare' | 'small anew' | 'small again';

export interface Result {
  name: string;
  goal: number | undefined;
  measured: ReadonlyMap<Kind, Measurement>;
}

/** What the figures depend on. */
export async function surroundings(
  databaseUrl: string,
  { size, compare, load }: Pick<Options, 'size' | 'compare' | 'load'>,
): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; size: string; buffers: string }>(
      `select current_setting('server_version') as version, current_setting('shared_buffers') as buffers,
        pg_size_pretty(pg_database_size(current_database())) as size`,
    );
    const [database] = rows;
    const thousands = (count: number) => count.toLocaleString('en');
    return [
      `- ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      `- ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB, shared by load, servers and database`,
      `- Node ${process.version}, PostgreSQL ${database?.version} (shared_buffers ${database?.buffers})`,
      `- ${thousands(size.performances)} performances, ${thousands(size.people)} people, ${thousands(size.venues)} venues: ${database?.size}`,
      '- anew: the site asks its database; alone: so for one reader at a time; again: it remembers an answer that still holds; bare: `node:http` and `pg` with the same SQL',
      ...(compare ? [`- growth: how many times longer than with ${thousands(compare.performances)} performances`] : []),
      `- ${load.connections} connections, ${load.rounds} rounds of ${load.seconds} s on each server in turn`,
    ];
  } finally {
    await client.end();
  }
}

type Column = [title: string, cell: (result: Result) => string];

const READ: Column = ['read', ({ name }) => name];

/** Of one measurement; empty where it was not made. */
const column = (title: string, kind: Kind, show: (measurement: Measurement) => string): Column => [
  title,
  ({ measured }) => {
    const measurement = measured.get(kind);
    return measurement ? show(measurement) : '';
  },
];

/** The median over the rounds of one rate by the other: the two of one round are close in time. */
const ratio = (title: string, kind: Kind, to: Kind, show: (ratio: number) => string): Column => [
  title,
  ({ measured }) => {
    const [ours, theirs] = [measured.get(kind)?.rates, measured.get(to)?.rates];
    return ours && theirs ? show(median(ours.map((rate, round) => rate / (theirs[round] ?? NaN)))) : '';
  },
];

/** Requests a second and how they compare: to the bare server's, and to those on the smaller catalogue. */
export function rates(results: readonly Result[]): string {
  const rate = (kind: Kind) => column(`${kind}/s`, kind, (one) => median(one.rates).toFixed(0));
  const digits = (count: number) => (number: number) => number.toFixed(count);
  const growths = [
    ratio('growth anew', 'small anew', 'anew', digits(1)),
    ratio('growth again', 'small again', 'again', digits(1)),
  ];
  return table(
    [
      READ,
      ...(['anew', 'again', 'bare'] as const).map(rate),
      ratio('anew ÷ bare', 'anew', 'bare', digits(2)),
      ['goal', ({ goal }) => (goal === undefined ? '' : `≥ ${goal}`)],
      ratio('again ÷ bare', 'again', 'bare', digits(2)),
      ...(results.some(({ measured }) => measured.has('small anew')) ? growths : []),
    ],
    results,
  );
}

/** How long answers take in milliseconds under that load, and how much CPU time the server itself takes for one. */
export function times(results: readonly Result[]): string {
  const percentiles = (kind: Kind): Column[] => [
    column(`${kind}: p50`, kind, ({ p50 }) => p50.toFixed(1)),
    column('p95', kind, ({ p95 }) => p95.toFixed(1)),
    column('p99', kind, ({ p99 }) => p99.toFixed(1)),
    column('CPU', kind, ({ cpu }) => cpu?.toFixed(2) ?? ''),
  ];
  return table([READ, ...(['alone', 'anew', 'again', 'bare'] as const).flatMap(percentiles)], results);
}

/** In Markdown, its columns aligned so that it reads as well in a terminal. */
function table(columns: readonly Column[], results: readonly Result[]): string {
  const rows = [columns.map(([title]) => title), ...results.map((result) => columns.map(([, cell]) => cell(result)))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const pad = (cell: string, index: number) =>
    index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  const line = (cells: string[]) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = widths.map((width, index) => (index === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

/** How many bytes the first list and the first detail of `cases` take, plain and as browsers ask for them. */
export async function answerSizes(origin: string, cases: readonly Case[]): Promise<string[]> {
  const lines: string[] = [];
  for (const kind of ['list, popular', 'detail']) {
    const path = cases.find(({ name }) => name === kind)?.paths[0];
    if (!path) continue;
    const [plain, gzip, brotli] = await Promise.all(
      ['identity', 'gzip', 'br'].map((encoding) => bodyBytes(origin + path, encoding)),
    );
    lines.push(`- an answer of \`${kind}\`: ${plain} bytes, ${gzip} with gzip, ${brotli} with brotli`);
  }
  return lines;
}

function bodyBytes(url: string, encoding: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const asked = request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
    let bytes = 0;
    response.on('data', (chunk: Buffer) => void (bytes += chunk.length));
    response.on('end', () => resolve(bytes));
    response.on('error', reject);
  });
  asked.on('error', reject);
  asked.end();
  return promise;
}
