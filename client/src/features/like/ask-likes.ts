import type { LikedKind } from '@golden-ticket/shared/like';
import { trpcClient } from '../../lib/trpc.ts';

/** As many as the server takes in one call. */
const MOST = 100;

interface Batch {
  ids: Set<number>;
  liked: Promise<Set<number>>;
}

const open = new Map<LikedKind, Batch>();

/** Whether I like it. All that is asked at once, as by the cards of a page, shares one call for each kind. */
export async function askLike(kind: LikedKind, id: number): Promise<boolean> {
  let batch = open.get(kind);
  if (!batch || batch.ids.size === MOST) {
    batch = startBatch(kind);
    open.set(kind, batch);
  }
  batch.ids.add(id);
  return (await batch.liked).has(id);
}

function startBatch(kind: LikedKind): Batch {
  const ids = new Set<number>();
  const liked = new Promise<void>((resolve) => {
    setTimeout(resolve);
  }).then(async () => {
    if (open.get(kind)?.ids === ids) open.delete(kind);
    return new Set(await trpcClient.like.mine.query({ kind, ids: [...ids] }));
  });
  return { ids, liked };
}
