import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';

/**
 * Until this transaction ends, no two people become one and nobody gets another name: whoever writes what belongs to people (credits, likes)
 * holds this `shared`, whoever merges or renames them holds it `alone`. Taken before any row of a member's or a person's is locked, so that
 * nobody waits in a ring.
 */
export const holdPeople = (em: Em, mode: 'alone' | 'shared'): Promise<void> => lockKey(em, 'people', mode);
