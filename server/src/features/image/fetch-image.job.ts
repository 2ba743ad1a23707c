import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import type { Services } from '../../context.ts';
import type { Job } from '../../queue/define-job.ts';
import { enqueue } from '../../queue/queue.ts';
import { BodyTooLargeError } from '../../web.ts';
import { GateClosedError } from '../kopis/gate.ts';
import { NoAnswerError } from '../kopis/ask-paced.ts';
import { clearProblems, noteProblem } from '../kopis/problems.ts';
import { fetchImage, ImageRefusedError } from './fetch-image.ts';
import { Image } from './image.entity.ts';
import { UnusableImageError } from './read-picture.ts';
import { storeImage } from './store-image.ts';

const ImagePayload = z.object({ imageId: Id });
type ImagePayload = z.infer<typeof ImagePayload>;

/** Fetches a waiting picture once: in the end it is stored, or failed for good. While the service is away it goes on waiting. */
export const fetchImageJob: Job<ImagePayload> = {
  name: 'image.fetch',
  payload: ImagePayload,
  options: { concurrency: 2, retryLimit: 5, retryDelay: 20, expireInSeconds: 3_600, policy: 'short' },
  async handle(services, payload, signal) {
    const { orm, kopis } = services;
    const image = await orm.em.fork().findOne(Image, payload.imageId);
    if (image?.state !== 'waiting' || !kopis) return;
    try {
      const bytes = await fetchImage({ ...services, kopis }, image.sourceUrl, signal);
      const stored = await storeImage(services, bytes, image.id);
      await settle(services, image, { ...stored, state: 'stored' });
      // It may have been replaced meanwhile: its files came too late to be discarded with it.
      const isWanted = await orm.em.fork().findOne(Image, { key: stored.key }, { fields: ['id'] });
      if (!isWanted) await services.storage.deleteFolder(stored.key);
    } catch (error) {
      signal.throwIfAborted();
      await answerFailure(services, { image, payload, error });
    }
  },
};

async function answerFailure(
  services: Services,
  { image, payload, error }: { image: Image; payload: ImagePayload; error: unknown },
): Promise<void> {
  const em = services.orm.em.fork();
  if (error instanceof GateClosedError) {
    await enqueue(em, fetchImageJob, payload, { key: String(image.id), startAfter: error.until });
    return;
  }
  const failure = finalReason(error);
  if (failure) {
    await settle(services, image, { state: 'failed', failure: failure.cause }, failure);
    return;
  }
  if (error instanceof NoAnswerError) {
    const problem = { cause: error.reason, detail: error.message, at: services.clock.now() };
    await noteProblem(em, { kind: 'image', sourceId: image.sourceUrl }, problem);
  }
  throw error;
}

function finalReason(error: unknown): { cause: string; detail: string } | undefined {
  if (error instanceof ImageRefusedError) return { cause: error.reason, detail: error.message };
  if (error instanceof UnusableImageError) return { cause: 'unusable', detail: error.message };
  if (error instanceof BodyTooLargeError) return { cause: 'too-large', detail: error.message };
  return undefined;
}

/** What was noted on the way is gone; the reason it failed for, if it did, stays. */
async function settle(
  { orm, clock, log }: Services,
  image: Image,
  facts: Partial<Image>,
  failure?: { cause: string; detail: string },
): Promise<void> {
  const subject = { kind: 'image', sourceId: image.sourceUrl } as const;
  await orm.em.fork().transactional(async (em) => {
    await em.nativeUpdate(Image, { id: image.id, state: 'waiting' }, facts);
    await clearProblems(em, subject);
    if (failure) await noteProblem(em, subject, { ...failure, at: clock.now() });
  });
  if (failure) log.warn({ url: image.sourceUrl, ...failure }, 'picture not stored');
}
