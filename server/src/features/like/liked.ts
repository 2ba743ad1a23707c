import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Reason } from '@golden-ticket/shared/errors';
import type { LikedKind } from '@golden-ticket/shared/like';

interface Liked {
  /** What is liked. */
  table: RawBuilder<unknown>;
  /** Who likes it: one row a member. */
  likes: RawBuilder<unknown>;
  /** The column of `likes` that says what. */
  column: RawBuilder<unknown>;
  /** A condition on `table`: what is no longer shown can neither be liked nor be found among what is. */
  isShown: RawBuilder<boolean>;
  /** The refusal where there is none. */
  unknown: Reason;
}

/** Where each kind that can be liked is kept. */
export const LIKED: Record<LikedKind, Liked> = {
  performance: {
    table: sql`performance`,
    likes: sql`performance_like`,
    column: sql`performance_id`,
    isShown: sql`performance.hidden_at is null`,
    unknown: 'performance.not-found',
  },
  venue: {
    table: sql`venue`,
    likes: sql`venue_like`,
    column: sql`venue_id`,
    isShown: sql`venue.hidden_at is null`,
    unknown: 'venue.not-found',
  },
  person: {
    table: sql`person`,
    likes: sql`person_like`,
    column: sql`person_id`,
    isShown: sql`person.leads_to_id is null`,
    unknown: 'person.not-found',
  },
};
