import { readConfig } from './config.ts';
import { startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { openOrm } from './db/orm.ts';
import { DomainError } from './errors.ts';
import { promote } from './features/account/promote.ts';

/**
 * `pnpm promote <user name or address>`: makes an operator of a member, on the database of the settings. Where the site runs PostgreSQL
 * itself, the site has to be stopped meanwhile.
 */
async function main(name: string | undefined): Promise<void> {
  if (!name) throw new Error('say whom: pnpm promote <user name or address>');
  const { databaseUrl, dataDir } = readConfig();
  await using stack = new AsyncDisposableStack();
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const url = databaseUrl ?? stack.use(await startEmbedded({ dataDir, log: say })).url;
  await migrate(url);
  const orm = stack.adopt(await openOrm(url, 1), (opened) => opened.close());
  const { username, email } = await orm.em.fork().transactional((em) => promote(em, name));
  say(`${username} (${email}) is an operator now`);
}

const TOLD: Record<string, string> = {
  'member.not-found': 'there is no such member',
  'member.unverified': 'the address of this member was never confirmed',
};

main(process.argv[2]).catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  const reason = error instanceof DomainError ? (TOLD[error.reason] ?? error.reason) : text;
  process.stderr.write(`Nobody was promoted: ${reason}\n`);
  process.exitCode = 1;
});
