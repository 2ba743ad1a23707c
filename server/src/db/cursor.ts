import type { z } from 'zod';
import { InvalidError } from '../errors.ts';

/** The keys of a page's last row as the opaque text that the next page is asked with. */
export const encodeCursor = (keys: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** What {@link encodeCursor} was given. Throws an InvalidError where the text is none of ours or its keys do not fit `schema`. */
export function decodeCursor<Keys>(schema: z.ZodType<Keys>, cursor: string): Keys {
  const parsed = schema.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new InvalidError('cursor.invalid');
  return parsed.data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
