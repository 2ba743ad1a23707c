import { z } from 'zod';
import { PhotoView } from '@golden-ticket/shared/photo';
import type { ReviewView, WriteReview } from '@golden-ticket/shared/review';

/** A review as it is being written, on this device; fields hold what was typed, and what is not said yet is empty or null. */
const Draft = z.object({
  rating: z.int().min(1).max(10).nullable(),
  body: z.string(),
  seenOn: z.string(),
  section: z.string(),
  row: z.string(),
  number: z.string(),
  view: z.string(),
  spoiler: z.boolean(),
  photos: z.array(PhotoView),
  /** The key of the last try to send it, and what was sent: a retry of the same is not written twice. */
  tried: z.object({ key: z.uuid(), input: z.string() }).nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = {
  rating: null,
  body: '',
  seenOn: '',
  section: '',
  row: '',
  number: '',
  view: '',
  spoiler: false,
  photos: [],
  tried: null,
};

/** A review there is, to be written anew. */
export const draftOf = ({ rating, body, seenOn, seat, view, spoiler, photos }: ReviewView): Draft => ({
  rating,
  body,
  seenOn: seenOn ?? '',
  section: seat?.section ?? '',
  row: seat?.row ?? '',
  number: seat?.number ?? '',
  view: view ?? '',
  spoiler,
  photos,
  tried: null,
});

/** What of a review a draft says, as the server takes it. To be asked of a draft with stars alone. */
export function reviewOf(draft: Draft & { rating: number }): Omit<WriteReview, 'performanceId' | 'idempotencyKey'> {
  const { rating, body, seenOn, section, row, number, view, spoiler, photos } = draft;
  const seat = { section: section.trim() || null, row: row.trim() || null, number: number.trim() || null };
  return {
    rating,
    body: body.trim(),
    seenOn: seenOn || null,
    seat: Object.values(seat).some((part) => part !== null) ? seat : null,
    view: view.trim() || null,
    spoiler,
    photoIds: photos.map(({ id }) => id),
  };
}

/** A draft with the key to send it with: that of the last try where it says the same, or else a new one. */
export function withTry(draft: Draft, input: object): Draft & { tried: { key: string; input: string } } {
  const text = JSON.stringify(input);
  const tried = draft.tried?.input === text ? draft.tried : { key: crypto.randomUUID(), input: text };
  return { ...draft, tried };
}

/** Under which a member's new review of a performance is kept, and a review that they write anew: others at this device have their own. */
export const newDraftKey = (memberId: number, performanceId: number) => `${memberId}.new-${performanceId}`;
export const editDraftKey = (memberId: number, reviewId: number) => `${memberId}.edit-${reviewId}`;

const PREFIX = 'golden-ticket.review-draft.';

/** What is kept on this device under `key`; null for nothing, or nothing that can be read. */
export function loadDraft(key: string): Draft | null {
  try {
    const kept = Draft.safeParse(JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null'));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Keeps a draft on this device, or with null forgets it. Answers whether it is kept: storage may be full or forbidden. */
export function keepDraft(key: string, draft: Draft | null): boolean {
  try {
    if (draft) localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    else localStorage.removeItem(PREFIX + key);
    return draft !== null;
  } catch {
    return false;
  }
}
