import { Client } from 'pg';

/** One SQL statement as it was sent. */
export interface SentQuery {
  text: string;
  values: readonly unknown[];
}

/**
 * Runs `call` and answers the statements that were sent through the ORM meanwhile, transaction control included; the queue's own
 * housekeeping is on other connections and does not count.
 */
export async function recordQueries(call: () => Promise<unknown>): Promise<SentQuery[]> {
  const sent: SentQuery[] = [];
  const query = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
  Client.prototype.query = function recorded(
    this: { connectionParameters: { application_name?: string } },
    ...args: unknown[]
  ) {
    if (this.connectionParameters.application_name === 'golden-ticket') sent.push(sentQuery(args));
    return Reflect.apply(query, this, args);
  } as typeof Client.prototype.query;
  try {
    await call();
    return sent;
  } finally {
    Client.prototype.query = query as typeof Client.prototype.query;
  }
}

/** How many statements `call` sends through the ORM. */
export const countQueries = async (call: () => Promise<unknown>): Promise<number> => (await recordQueries(call)).length;

/** The statements that `call` writes with. */
export async function recordWrites(call: () => Promise<unknown>): Promise<string[]> {
  const sent = await recordQueries(call);
  return sent
    .map(({ text }) => text)
    .filter((text) => /^\s*(?:with\b.*\b)?(?:insert|update|delete|merge)\b/is.test(text));
}

function sentQuery([statement, values]: unknown[]): SentQuery {
  if (typeof statement === 'string') return { text: statement, values: Array.isArray(values) ? values : [] };
  const { text, values: own } = statement as { text?: unknown; values?: unknown };
  return { text: String(text), values: Array.isArray(own) ? own : Array.isArray(values) ? values : [] };
}
