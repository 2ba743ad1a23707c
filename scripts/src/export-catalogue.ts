import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { connect } from './client.ts';
import { csvRecord } from './csv.ts';
import { patiently } from './patiently.ts';
import { progressBar } from './progress.ts';

/**
 * Writes the whole catalogue to a file or to standard output, with a personal key in GOLDEN_TICKET_KEY:
 * `node scripts/src/export-catalogue.ts [--what performances|venues|people] [--format ndjson|csv] [--out file] [--site http://127.0.0.1:3000]`
 *
 * NDJSON holds one entry with all its parts a line; CSV one a record, its parts as JSON, and what a spreadsheet would run as a formula with an
 * apostrophe in front. Progress goes to standard error. Ends with 0 where all of it was written, 1 where not, 2 for flags that do not fit. What it had
 * written by then is whole entries; `--after <cursor>`, which it tells when it fails, goes on after them and adds to the file.
 */
const WHAT = ['performances', 'venues', 'people'] as const;
const FORMATS = ['ndjson', 'csv'] as const;
const { values: flags } = parseArgs({
  options: {
    what: { type: 'string', default: 'performances' },
    format: { type: 'string', default: 'ndjson' },
    out: { type: 'string' },
    after: { type: 'string' },
    site: { type: 'string' },
  },
});

interface Page {
  items: object[];
  nextCursor: string | null;
  total: number | null;
}

const say = (line: string) => process.stderr.write(`${line}\n`);
const what = WHAT.find((each) => each === flags.what);
const format = FORMATS.find((each) => each === flags.format);

process.exitCode = await run();

async function run(): Promise<number> {
  if (!what || !format) {
    say(`--what is one of ${WHAT.join(', ')}; --format one of ${FORMATS.join(', ')}`);
    return 2;
  }
  const bar = progressBar(what);
  let cursor: string | null = flags.after ?? null;
  const out =
    flags.out === undefined ? process.stdout : createWriteStream(flags.out, { flags: flags.after ? 'a' : 'w' });
  const failed = new Promise<never>((_, reject) => out.once('error', reject));
  failed.catch(() => undefined);
  let written = 0;
  let total: number | null = null;
  try {
    const read = reader();
    let hasHead = flags.after !== undefined;
    do {
      const page: Page = await patiently(() => read(cursor));
      total ??= page.total;
      let text = '';
      for (const entry of page.items) {
        if (format === 'csv' && !hasHead) text += csvRecord(Object.keys(entry));
        hasHead = true;
        text += format === 'csv' ? csvRecord(Object.values(entry)) : `${JSON.stringify(entry)}\n`;
      }
      await Promise.race([write(out, text), failed]);
      written += page.items.length;
      cursor = page.nextCursor;
      bar.show(written, total);
    } while (cursor !== null);
    if (out !== process.stdout) await Promise.race([close(out), failed]);
    bar.end();
    say(`${written.toLocaleString('en-US')} ${what} written`);
    return 0;
  } catch (error) {
    bar.end();
    say(
      `Stopped after ${written} of ${total ?? 'all'} ${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
    if (cursor !== null) say(`To go on: --after ${cursor}`);
    return 1;
  }
}

/** Reads one page of what is asked for. */
function reader(): (cursor: string | null) => Promise<Page> {
  const { catalogue } = connect(flags.site);
  if (what === 'venues') return (cursor) => catalogue.exportVenues.query({ cursor });
  if (what === 'people') return (cursor) => catalogue.exportPeople.query({ cursor });
  return (cursor) => catalogue.export.query({ cursor });
}

/** Waits while whoever reads is slower than we are. */
async function write(out: Writable, text: string): Promise<void> {
  if (text !== '' && !out.write(text)) await once(out, 'drain');
}

async function close(out: Writable): Promise<void> {
  out.end();
  await once(out, 'finish');
}
