import { LIKED_KINDS } from '@golden-ticket/shared/like';
import type { LikedKind } from '@golden-ticket/shared/like';
import { askTogether } from '../../lib/ask-together.ts';
import { trpcClient } from '../../lib/trpc.ts';

const ASKED = new Map(
  LIKED_KINDS.map((kind) => [kind, askTogether((ids) => trpcClient.like.mine.query({ kind, ids }))]),
);

/** Whether I like it. All that is asked at once, as by the cards of a page, shares one call for each kind. */
export const askLike = async (kind: LikedKind, id: number): Promise<boolean> => (await ASKED.get(kind)?.(id)) ?? false;
