import type { Sharp } from 'sharp';
import sharp from 'sharp';
import type { Storage } from '../../storage/storage.ts';
import { blamingPicture } from './read-picture.ts';
import type { Picture } from './read-picture.ts';

/** On two cores: AVIF effort 1 costs 0.08 s for a 300×420 poster and 0.65 s for 1000×1400; the default, 4, takes 15 times as long for 5–12% fewer bytes. */
const AVIF = { quality: 55, effort: 1 };
const WEBP = { quality: 78, effort: 3 };

/**
 * Stores `<key>/<width>.avif` and `.webp` of a picture for each of `widths`, without any metadata. Writing them again is harmless. Throws an
 * `UnusableImageError` where the picture turns out damaged.
 */
export async function storeRenditions(
  { storage }: { storage: Storage },
  picture: Pick<Picture, 'open'>,
  { key, widths }: { key: string; widths: readonly number[] },
): Promise<void> {
  for (const width of widths) {
    const resized = picture.open().resize({ width });
    await storage.put(`${key}/${width}.avif`, await blamingPicture(resized.clone().avif(AVIF).toBuffer()));
    await storage.put(`${key}/${width}.webp`, await blamingPicture(resized.clone().webp(WEBP).toBuffer()));
  }
}

/** Those of `house` that do not stretch the `original`, and its own width where the next smaller one would lose more than a tenth. */
export function renditionWidths(original: number, house: readonly number[]): number[] {
  const widths = house.filter((width) => width <= original);
  const largest = widths.at(-1) ?? 0;
  const isBetween = widths.length < house.length && original > largest * 1.1;
  return isBetween ? [...widths, original] : widths;
}

/**
 * What to paint before a picture is there: its dominant colour, `#rrggbb`, and a WebP of a few pixels as a data URL. All of the picture is
 * read for it: throws an `UnusableImageError` where it turns out damaged.
 */
export async function placeholder(picture: Pick<Picture, 'open'>): Promise<{ color: string; blur: string }> {
  const small = await blamingPicture(
    fit(picture.open().flatten({ background: '#ffffff' }), 64)
      .png()
      .toBuffer(),
  );
  const { dominant } = await sharp(small).stats();
  const hex = [dominant.r, dominant.g, dominant.b].map((channel) => channel.toString(16).padStart(2, '0')).join('');
  const tiny = await fit(sharp(small), 12).webp({ quality: 30 }).toBuffer();
  return { color: `#${hex}`, blur: `data:image/webp;base64,${tiny.toString('base64')}` };
}

const fit = (image: Sharp, side: number): Sharp => image.resize({ width: side, height: side, fit: 'inside' });
