import { z } from 'zod';

/** The widths, in CSS pixels, that each image is kept in; none is wider than its original. */
export const IMAGE_WIDTHS = [160, 320, 640, 1280] as const;

/**
 * A picture of ours: `/files/<key>/<width>.avif` and `.webp` exist for each of `widths`.
 * `width` and `height` are the original's, `color` its dominant colour (`#rrggbb`) and `blur` a tiny WebP as a data URL, to paint
 * while it loads.
 */
export const ImageView = z.object({
  key: z.string(),
  width: z.int(),
  height: z.int(),
  widths: z.array(z.int()),
  color: z.string(),
  blur: z.string(),
});
export type ImageView = z.infer<typeof ImageView>;

/** The card's share of {@link ImageView}: no blur, so that forty cards stay small. */
export const ThumbnailView = ImageView.omit({ blur: true });
export type ThumbnailView = z.infer<typeof ThumbnailView>;
