import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartImport } from '@golden-ticket/shared/kopis';
import type { ImportRunView } from '@golden-ticket/shared/kopis';
import { TRPCClientError } from '@trpc/client';
import { connect } from './client.ts';
import { patiently } from './patiently.ts';
import { progressBar } from './progress.ts';

/**
 * Starts an import from KOPIS and shows how far it is until it is over, with an operator's key in GOLDEN_TICKET_KEY:
 * `node scripts/src/import-now.ts [--since 2026-11-20] [--watch] [--site http://127.0.0.1:3000]`
 *
 * `--since`: only what changed on that day or later; without it, everything. `--watch` starts nothing and follows the one that is under way.
 * Ends with 0 where it imported everything it could, 1 where the run failed or could not be followed, 2 where it could not be started.
 * Ctrl-C leaves the import running.
 */
const { values: flags } = parseArgs({
  options: { since: { type: 'string' }, watch: { type: 'boolean', default: false }, site: { type: 'string' } },
});
const LOOK_MS = 1_000;

const say = (line: string) => process.stderr.write(`${line}\n`);
const wanted = StartImport.safeParse({ since: flags.since });
const api = connect(flags.site);
const bar = progressBar('import');

process.on('SIGINT', () => {
  bar.end();
  say('The import goes on without this. Follow it again with --watch.');
  process.exit(130);
});

process.exitCode = await run();

async function run(): Promise<number> {
  if (!wanted.success) {
    say('--since takes a date: 2026-11-20');
    return 2;
  }
  const id = await start(wanted.data).catch((error: unknown) => {
    say(`The import was not started: ${reasonOf(error)}`);
    return null;
  });
  if (id === null) return 2;
  try {
    return report(await follow(id));
  } catch (error) {
    bar.end();
    say(`The import goes on, but cannot be followed: ${reasonOf(error)}`);
    return 1;
  }
}

async function start(input: StartImport): Promise<number> {
  if (!flags.watch) return (await api.kopis.start.mutate(input)).id;
  const { run } = await api.kopis.status.query();
  if (!run || run.finishedAt) throw new Error('none is under way');
  return run.id;
}

/** Looks every second until the run is over. */
async function follow(id: number): Promise<ImportRunView> {
  for (;;) {
    const { run, gate } = await patiently(() => api.kopis.status.query());
    if (!run || run.id !== id) throw new Error('another run has begun');
    const ends = Object.values(run.tasks).flatMap((tasks) => Object.entries(tasks));
    const total = ends.reduce((sum, [, count]) => sum + count, 0);
    const open = ends.reduce((sum, [end, count]) => sum + (end === 'open' ? count : 0), 0);
    bar.show(total - open, total);
    if (run.finishedAt) return run;
    if (gate.held) say(`\npaused by an operator: ${gate.held.reason}`);
    await sleep(gate.held ? 10 * LOOK_MS : LOOK_MS);
  }
}

function report({ tasks, failure, blocked, unanswered }: ImportRunView): number {
  bar.end();
  for (const [kind, ends] of Object.entries(tasks)) {
    const told = Object.entries(ends).map(([end, count]) => `${end} ${count}`);
    process.stdout.write(`${kind}: ${told.join(', ')}\n`);
  }
  process.stdout.write(`blocked ${blocked}, unanswered ${unanswered}\n`);
  if (failure) say(`The import does not count as a whole one: ${failure}`);
  return failure ? 1 : 0;
}

function reasonOf(error: unknown): string {
  if (error instanceof TRPCClientError && error.data) return error.message;
  return error instanceof Error ? error.message : String(error);
}
