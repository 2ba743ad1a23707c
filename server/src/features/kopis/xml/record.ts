import type { z } from 'zod';
import type { XmlItem } from './classify.ts';
import { classify } from './classify.ts';

/** A whole answer of the service that cannot be used as what it should be: `reason` is for the problem list, `message` says where it hurts. */
export class UnfitRecordError extends Error {
  override name = 'UnfitRecordError';
  readonly reason: 'malformed' | 'unfit';
  constructor(reason: UnfitRecordError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The one record of a detail answer, read by `schema`; what the schema does not know is ignored. Throws an {@link UnfitRecordError} where it cannot be. */
export function readRecord<Schema extends z.ZodType>(xml: string, schema: Schema): z.output<Schema> {
  const answer = classify(xml);
  if (answer.kind !== 'ok' || !answer.items[0]) throw new UnfitRecordError('malformed', `no record: ${answer.kind}`);
  const { data, error } = schema.safeParse(answer.items[0]);
  if (!error) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new UnfitRecordError('unfit', faults.join('; '));
}

/** All items that `schema` can read, and how many it cannot: one bad row never spoils a list. */
export function readItems<Schema extends z.ZodType>(
  items: XmlItem[],
  schema: Schema,
): { records: z.output<Schema>[]; unfit: number } {
  const parsed = items.map((item) => schema.safeParse(item));
  const records = parsed.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { records, unfit: parsed.length - records.length };
}
