import { mkdir, writeFile } from 'node:fs/promises';
import { startEmbedded } from '../../server/src/db/embedded.ts';
import { allCases } from './cases.ts';
import type { Case } from './cases.ts';
import { catalogueDatabase } from './catalogue/database.ts';
import type { CatalogueSize } from './catalogue/generate.ts';
import { measure } from './measure.ts';
import type { Lane } from './measure.ts';
import { USAGE, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { SOMEBODY, openRecorder } from './record.ts';
import type { Recording } from './record.ts';
import { answerSizes, rates, surroundings, times } from './report.ts';
import type { Kind, Result } from './report.ts';
import { startBaseline, startSite } from './targets.ts';

const log = (line: string) => void process.stderr.write(`${line}\n`);

async function run({ size, compare, only, load, fresh, cache, database, profile, markdown }: Options): Promise<void> {
  await mkdir(cache, { recursive: true });
  await using stack = new AsyncDisposableStack();
  const serverUrl = database ?? stack.use(await startEmbedded({ dataDir: cache, log })).url;
  const prepare = async (wanted: CatalogueSize) => {
    const url = await catalogueDatabase({ serverUrl, size: wanted, fresh, log });
    return { url, ...(await recordCases(url, cache, only)) };
  };
  const large = await prepare(size);
  const small = compare && (await prepare(compare));

  const site = stack.use(await startSite(large.url, cache, profile));
  const bare = stack.use(await startBaseline({ databaseUrl: large.url, recordings: large.recordings }));
  const smallSite = small && stack.use(await startSite(small.url, cache));
  const results: Result[] = [];
  for (const { name, goal, paths } of large.cases) {
    log(name);
    const smallPaths = small?.cases.find((other) => other.name === name)?.paths ?? [];
    const lanes = new Map<Kind, Lane>([
      ['anew', { target: site, paths, headers: SOMEBODY }],
      ['alone', { target: site, paths, headers: SOMEBODY, connections: 1 }],
      ['again', { target: site, paths }],
      ['bare', { target: bare, paths }],
    ]);
    if (smallSite) {
      lanes.set('small anew', { target: smallSite, paths: smallPaths, headers: SOMEBODY });
      lanes.set('small again', { target: smallSite, paths: smallPaths });
    }
    results.push({ name, goal, measured: await measure(lanes, load) });
  }
  const report = [
    ...(await surroundings(large.url, { size, compare, load })),
    '',
    rates(results),
    '',
    times(results),
    '',
    ...(await answerSizes(site.origin, large.cases)),
    '',
  ].join('\n');
  process.stdout.write(report);
  if (markdown) await writeFile(markdown, report);
}

async function recordCases(
  url: string,
  dataDir: string,
  only: string,
): Promise<{ cases: Case[]; recordings: [string, Recording][] }> {
  await using recorder = await openRecorder(url, dataDir);
  const cases = (await allCases(recorder, url)).filter(({ name }) => name.includes(only));
  const recordings: [string, Recording][] = [];
  for (const path of new Set(cases.flatMap(({ paths }) => paths)))
    recordings.push([path, (await recorder.get(path)).recording]);
  return { cases, recordings };
}

try {
  const options = readOptions();
  if (options) await run(options);
  else process.stdout.write(USAGE);
} catch (error) {
  log(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
