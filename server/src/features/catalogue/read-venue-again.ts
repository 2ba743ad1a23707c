import type { Em } from '../../db/orm.ts';
import { enqueue } from '../../queue/queue.ts';
import { readVenueAgainJob } from './read-venue-again.job.ts';

/** Has what a venue's source said of it last read again, once this transaction commits. */
export async function readVenueAgain(em: Em, venueId: number): Promise<void> {
  await enqueue(em, readVenueAgainJob, { venueId });
}
