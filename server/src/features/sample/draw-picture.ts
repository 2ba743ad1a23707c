import sharp from 'sharp';
import { listingOf } from './listing.ts';
import { loadFonts } from './poster/fonts.ts';
import { introductionSvg } from './poster/introduction.ts';
import { posterSvg } from './poster/poster.ts';
import { productions } from './productions.ts';
import { seasonOn } from './season.ts';

/** Dots an inch, where a picture's own measures are for 72: posters become 540 wide. All together keep two cores busy for a good minute. */
const DENSITY = 64.8;

/**
 * Draws what a sample's picture address names, as a PNG: `sample:poster/<source id>/<first day>`, or `sample:introduction/<source
 * id>/<page>`. Null for anything that this release does not know. One address always gives the same bytes.
 */
export async function drawPicture(address: string): Promise<Uint8Array | null> {
  const svg = await svgOf(address);
  if (svg === null) return null;
  // The PNG is only ever decoded again by ourselves: its size does not matter, the time to make it does.
  return sharp(Buffer.from(svg), { density: DENSITY }).removeAlpha().png({ compressionLevel: 1 }).toBuffer();
}

async function svgOf(address: string): Promise<string | null> {
  const [, kind, sourceId, which = ''] =
    /^sample:(poster|introduction)\/(SP\d+)\/(\d{4}-\d\d-\d\d|[12])$/.exec(address) ?? [];
  const production = productions().find((known) => known.sourceId === sourceId);
  if (!production || (kind === 'poster') !== which.includes('-')) return null;
  const fonts = await loadFonts();
  if (kind === 'introduction') {
    const draft = listingOf(production, seasonOn(production.slot, '2026-01-01'), '2026-01-01');
    return introductionSvg(fonts, production, draft, which === '2' ? 2 : 1);
  }
  return posterSvg(fonts, production, listingOf(production, seasonOn(production.slot, which), which));
}
