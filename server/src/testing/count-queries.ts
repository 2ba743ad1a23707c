import { Client } from 'pg';
import { vi } from 'vitest';

/** Runs `call` and answers the SQL statements that this process sent to any database meanwhile, transaction control included. */
export async function countQueries(call: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(Client.prototype, 'query');
  try {
    await call();
    return query.mock.calls.map(([statement]) => textOf(statement));
  } finally {
    query.mockRestore();
  }
}

/** Those of `statements` that write. */
export const writesAmong = (statements: readonly string[]): string[] =>
  statements.filter((statement) => /^\s*(?:insert|update|delete|merge|truncate)/i.test(statement));

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown }).text);
