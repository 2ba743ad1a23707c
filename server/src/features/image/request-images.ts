import type { Em } from '../../db/orm.ts';
import { enqueueAll } from '../../queue/queue.ts';
import { fetchImageJob } from './fetch-image.job.ts';
import { Image } from './image.entity.ts';

/** Has waiting pictures fetched, once this transaction commits. Asking twice is harmless. */
export async function requestImages(em: Em, imageIds: readonly number[]): Promise<void> {
  await enqueueAll(
    em,
    fetchImageJob,
    imageIds.map((imageId) => ({ payload: { imageId }, key: String(imageId) })),
  );
}

/** {@link requestImages} for all that wait at an address, should any have been left behind while the service was away. */
export async function requestWaitingImages(em: Em): Promise<void> {
  const waiting = await em.find(Image, { state: 'waiting', sourceUrl: { $like: 'http%' } }, { fields: ['id'] });
  await requestImages(
    em,
    waiting.map(({ id }) => id),
  );
}
