import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CatalogueSize } from './catalogue/generate.ts';
import type { Load } from './measure.ts';

export const USAGE = `pnpm bench [flags]: measures the API beside a bare server that runs the same SQL, on a generated catalogue

  --performances <n>  in the catalogue: 200000
  --people <n>        half as many as performances
  --venues <n>        one for 40 performances
  --compare <n>       measure a catalogue of so many performances too, and say how much slower the large one is
  --only <text>       only the reads whose name holds the text
  --rounds <n>        of each read on each server, in turn: 3
  --seconds <n>       of each round: 2
  --connections <n>   at a time: 8
  --fresh             generate anew what an earlier run left
  --cache <folder>    where generated databases are kept: data/bench
  --database <url>    a PostgreSQL to make the databases on, by a role that may; without it one of our own is started
  --profile <folder>  write the site's CPU profile there
  --markdown <file>   write the report there as well
`;

export interface Options {
  size: CatalogueSize;
  compare: CatalogueSize | undefined;
  only: string;
  load: Load;
  fresh: boolean;
  cache: string;
  database: string | undefined;
  profile: string | undefined;
  markdown: string | undefined;
}

/** What the command line asks for; undefined if it asks for help. Throws an Error for flags that do not fit. */
export function readOptions(): Options | undefined {
  const { values: flags } = parseArgs({
    options: {
      performances: { type: 'string', default: '200000' },
      people: { type: 'string' },
      venues: { type: 'string' },
      compare: { type: 'string' },
      only: { type: 'string', default: '' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '2' },
      connections: { type: 'string', default: '8' },
      fresh: { type: 'boolean', default: false },
      cache: { type: 'string', default: resolve(import.meta.dirname, '../../data/bench') },
      database: { type: 'string' },
      profile: { type: 'string' },
      markdown: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (flags.help) return undefined;
  return {
    size: sizeOf(whole('performances', flags.performances), flags.people, flags.venues),
    compare: flags.compare === undefined ? undefined : sizeOf(whole('compare', flags.compare)),
    only: flags.only,
    load: {
      rounds: whole('rounds', flags.rounds),
      seconds: whole('seconds', flags.seconds),
      connections: whole('connections', flags.connections),
    },
    fresh: flags.fresh,
    cache: flags.cache,
    database: flags.database,
    profile: flags.profile,
    markdown: flags.markdown,
  };
}

function sizeOf(performances: number, people?: string, venues?: string): CatalogueSize {
  return {
    performances,
    people: people === undefined ? Math.ceil(performances / 2) : whole('people', people),
    venues: venues === undefined ? Math.ceil(performances / 40) : whole('venues', venues),
  };
}

function whole(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${flag} takes a whole number from 1, not ${text}`);
  return number;
}
