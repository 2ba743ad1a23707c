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

/** A picture in one format, in all its widths, as the `srcset` attribute of an image has it. */
export const srcSetOf = ({ key, widths }: Pick<ImageView, 'key' | 'widths'>, format: 'avif' | 'webp'): string =>
  widths.map((width) => `/files/${key}/${width}.${format} ${width}w`).join(', ');

/** How wide the poster in the light of a page is drawn, as in the `sizes` attribute of an image. */
export const STAGE_SIZES = {
  home: '(min-width: 64rem) 320px, (min-width: 48rem) 280px, 60vw',
  performance: '(min-width: 64rem) 340px, (min-width: 48rem) 260px, 60vw',
} as const;
