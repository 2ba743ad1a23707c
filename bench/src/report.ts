import { request } from 'node:http';
import { cpus, totalmem } from 'node:os';
import { Client } from 'pg';
import type { Case } from './cases.ts';
import { median } from './measure.ts';
import type { Measurement } from './measure.ts';
import type { Options } from './options.ts';

/** One case's figures: the site, the bare server, and the site on the smaller catalogue where one is compared with. */
export interface Result {
  name: string;
  goal: number | undefined;
  site: Measurement;
  bare: Measurement;
  small?: Measurement;
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
      ...(compare ? [`- growth: how many times longer than with ${thousands(compare.performances)} performances`] : []),
      `- ${load.connections} connections, ${load.rounds} rounds of ${load.seconds} s on each server in turn`,
    ];
  } finally {
    await client.end();
  }
}

/** The median over the rounds of `a`'s rate by `b`'s: the two of one round are close in time. */
const ratio = (a: Measurement, b: Measurement): number =>
  median(a.rates.map((rate, round) => rate / (b.rates[round] ?? NaN)));

type Column = [title: string, cell: (result: Result) => string];

const COLUMNS: Column[] = [
  ['read', ({ name }) => name],
  ['site/s', ({ site }) => median(site.rates).toFixed(0)],
  ['p50 ms', ({ site }) => site.p50.toFixed(1)],
  ['p95 ms', ({ site }) => site.p95.toFixed(1)],
  ['p99 ms', ({ site }) => site.p99.toFixed(1)],
  ['bare/s', ({ bare }) => median(bare.rates).toFixed(0)],
  ['p50 ms', ({ bare }) => bare.p50.toFixed(1)],
  ['p99 ms', ({ bare }) => bare.p99.toFixed(1)],
  ['site ÷ bare', ({ site, bare }) => ratio(site, bare).toFixed(2)],
  ['goal', ({ goal }) => (goal === undefined ? '' : `≥ ${goal}`)],
  ['CPU ms site', ({ site }) => site.cpu?.toFixed(2) ?? ''],
  ['CPU ms bare', ({ bare }) => bare.cpu?.toFixed(2) ?? ''],
];
const GROWTH: Column = ['growth', ({ site, small }) => (small ? `${ratio(small, site).toFixed(1)}×` : '')];

/** The results as a Markdown table, its columns aligned so that it reads as well in a terminal. */
export function table(results: readonly Result[]): string {
  const columns = results.some(({ small }) => small) ? [...COLUMNS, GROWTH] : COLUMNS;
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
