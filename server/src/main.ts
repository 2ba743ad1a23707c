import { startApp } from './app.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { createLog } from './log.ts';
import type { Log } from './log.ts';

/** Past this, what still runs is left to the next start: its jobs are durable. */
const DRAIN_MS = 12_000;

/** Starts what the configuration asks for, and closes it in the reverse order when told to stop. */
async function start(config: Config, log: Log, say: (line: string) => void, fail: (reason: string) => void) {
  const stack = new AsyncDisposableStack();
  try {
    const databaseUrl = config.databaseUrl ?? (await embedded(stack, config, say, fail));
    await migrate(databaseUrl);
    const app = stack.use(await startApp({ config, databaseUrl, log }));
    say(app.address ? `Golden Ticket is at ${app.address}` : 'Golden Ticket works in the background');
    return stack;
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

async function embedded(
  stack: AsyncDisposableStack,
  config: Config,
  say: (line: string) => void,
  fail: (reason: string) => void,
): Promise<string> {
  const server = stack.use(await startEmbedded({ dataDir: config.dataDir, log: say }));
  void server.died.then((error) => fail(error.message));
  return server.url;
}

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const { promise: told, resolve } = Promise.withResolvers<number>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(0));
  const fail = (reason: string) => {
    say(reason);
    resolve(1);
  };

  const running = await start(config, log, say, fail);
  const code = await told;
  setTimeout(() => process.exit(1), DRAIN_MS).unref();
  await running.disposeAsync();
  process.exit(code);
}

main().catch((error: unknown) => {
  process.stderr.write(`Golden Ticket could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
