import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { venueKey } from './save-venue.ts';
import { Venue } from './venue.entity.ts';

/**
 * The venue for an operator to change, it and its halls, while no save of it or of a performance there goes on. Throws a NotFoundError for an
 * unknown id, a ConflictError where it is no longer as the editor saw it.
 */
export async function lockVenue(em: Em, { id, revision }: { id: number; revision: number }): Promise<Venue> {
  const found = await em.findOne(Venue, id);
  if (!found) throw new NotFoundError('venue.not-found');
  await lockKey(em, venueKey(found.source, found.sourceId));
  const venue = await em.findOneOrFail(Venue, id, { refresh: true });
  if (venue.revision !== revision) throw new ConflictError('edit.stale');
  return venue;
}
