import { readConfig } from '../../server/src/config.ts';
import { startApp } from '../../server/src/app.ts';
import { createLog } from '../../server/src/log.ts';
import pg from 'pg';

export interface Statement {
  text: string;
  values: unknown[];
}

/** A request's statements: those of one stage were under way together, each stage after the one before. */
export type Recording = Statement[][];

/** The site remembers answers for those who bring no cookie, and asks the database anew for those who do. */
export const SOMEBODY = { cookie: 'somebody=1' };

export interface Recorder extends AsyncDisposable {
  /** Sends a GET to the site in this process, which has answered it before. Throws for any answer but 200. */
  get(path: string): Promise<{ body: unknown; recording: Recording }>;
}

/** The real site inside this process, on the database at `url`, with an ear on what it asks the database. */
export async function openRecorder(url: string, dataDir: string): Promise<Recorder> {
  const config = readConfig({ DATABASE_URL: url, DATA_DIR: dataDir, ROLE: 'api', PORT: '0', LOG_LEVEL: 'error' });
  const app = await startApp({ config, databaseUrl: url, log: createLog(config.logLevel) });
  const ear = listen();
  return {
    async get(path) {
      await fetch(`${app.address}${path}`, { headers: SOMEBODY });
      ear.clear();
      const response = await fetch(`${app.address}${path}`, { headers: SOMEBODY });
      const body: unknown = await response.json();
      if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${JSON.stringify(body)}`);
      const recording = ear.heard();
      if (recording.length === 0) throw new Error(`${path} was answered without a statement`);
      return { body, recording };
    },
    async [Symbol.asyncDispose]() {
      ear.stop();
      await app[Symbol.asyncDispose]();
    },
  };
}

type Query = (statement: string | { text: string; values?: unknown[] }, values?: unknown[]) => unknown;

/** On every connection of this process, but deaf to the job queue's own. */
function listen() {
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  let stages: Recording = [];
  let underWay = 0;
  client.query = function heard(this: unknown, statement, values) {
    const answered = query.apply(this, arguments as unknown as Parameters<Query>);
    const text = typeof statement === 'string' ? statement : statement.text;
    if (!(answered instanceof Promise) || text.includes('pgboss')) return answered;
    if (/^\s*(begin|start transaction)/i.test(text)) throw new Error('A read in a transaction cannot be replayed yet.');
    if (underWay === 0) stages.push([]);
    const given = values ?? (typeof statement === 'string' ? [] : statement.values);
    stages.at(-1)?.push({ text, values: given ?? [] });
    underWay += 1;
    const ended = () => void (underWay -= 1);
    void answered.then(ended, ended);
    return answered;
  };
  return {
    clear: () => void (stages = []),
    heard: () => stages,
    stop: () => void (client.query = query),
  };
}
