import { z } from 'zod';
import { ImageView } from './image.ts';
import { Id } from './scalars.ts';

/** The widths, in pixels, that a member's photo is kept in; none is wider than its original. */
export const PHOTO_WIDTHS = [320, 800, 1600] as const;
/** The largest upload, in bytes, and the most photos a member may have uploaded and not yet used. */
export const MAX_PHOTO_BYTES = 12_000_000;
export const MAX_STAGED_PHOTOS = 30;
/** What an upload may be: found out from its bytes, whatever it calls itself. */
export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const;

/**
 * A member's photo. While it is processing there is nothing to load: `widths` is empty, and size, `color` and `blur` say what to draw in its
 * place. Once it is ready, it is an {@link ImageView} like any other.
 */
export const PhotoView = ImageView.extend({ id: Id, state: z.enum(['processing', 'ready']) });
export type PhotoView = z.infer<typeof PhotoView>;

export const OnePhoto = z.object({ id: Id });
