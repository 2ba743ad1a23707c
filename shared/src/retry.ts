import { z } from 'zod';
import { Id } from './scalars.ts';

/**
 * Made by the caller, one for each thing it means to create: asked again with the same key and the same input, within a day, the server
 * gives its first answer again and makes nothing twice. The same key with another input is refused.
 */
export const IdempotencyKey = z.uuid();
export const retryInput = { idempotencyKey: IdempotencyKey };

export const Created = z.object({ id: Id });
export type Created = z.infer<typeof Created>;
