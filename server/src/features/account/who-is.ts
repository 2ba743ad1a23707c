import type { IncomingMessage } from 'node:http';
import type { CurrentMember, Services } from '../../context.ts';
import { memberOfKey } from './api-keys.ts';

/** Finds the member a request comes from. Whoever shows a key is who the key says, and nobody else. */
export const whoIs =
  ({ orm, clock }: Services) =>
  async ({ headers }: IncomingMessage): Promise<CurrentMember | null> => {
    const [, key] = /^Bearer (\S{1,200})$/i.exec(headers.authorization ?? '') ?? [];
    return key ? memberOfKey(orm.em.fork(), key, clock.now()) : null;
  };
