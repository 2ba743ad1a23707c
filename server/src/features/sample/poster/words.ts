import type { Billing } from './billing.ts';
import type { Face } from './fonts.ts';
import type { Lettering, Style } from './lettering.ts';
import type { Sheet } from './sheet.ts';
import { fit } from './wrap.ts';

/** The room that words keep from the edges of a sheet. */
export const MARGIN = 40;

/** Somebody setting the words of one poster. */
export interface Setter {
  lettering: Lettering;
  sheet: Sheet;
  billing: Billing;
  face: Face;
  /** The colour of the title. */
  title: string;
  /** How much of the sheet's height the title may take. */
  share: number;
}

export type Anchor = 'start' | 'middle' | 'end';

export interface Line {
  text: string;
  style: Style;
  /** Room below it, to the next line. */
  below: number;
}

/** Lines set from `top` downwards; empty ones take no room. Answers the drawing and where it ends. */
export function down(
  setter: Setter,
  lines: readonly Line[],
  anchor: Anchor,
  top: number,
): { drawn: string; bottom: number } {
  const { lettering, sheet } = setter;
  const x = { start: MARGIN, middle: sheet.width / 2, end: sheet.width - MARGIN }[anchor];
  let y = top;
  let drawn = '';
  for (const { text, style, below } of lines.filter((line) => line.text !== '')) {
    const size = Math.min(style.size, (style.size * (sheet.width - 2 * MARGIN)) / lettering.width(text, style));
    drawn += lettering.line(text, x, y + size * 0.8, { ...style, size, anchor });
    y += size + below;
  }
  return { drawn, bottom: y };
}

/** Lines whose last one ends at `bottom`; answers the drawing and where it begins. */
export function up(
  setter: Setter,
  lines: readonly Line[],
  anchor: Anchor,
  bottom: number,
): { drawn: string; top: number } {
  const top = bottom - heightOf(lines);
  return { drawn: down(setter, lines, anchor, top).drawn, top };
}

export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, style, below }) => sum + (text === '' ? 0 : style.size + below), 0);

/** The title as large as it fits, with what stands above and below it. */
export function titleBlock(setter: Setter, largest: number, width = setter.sheet.width - 2 * MARGIN): Line[] {
  const { lettering, sheet, billing, face, title: fill, share } = setter;
  const isSerif = face === 'serif';
  const tracking = isSerif ? 0.01 : -0.025;
  const lineHeight = isSerif ? 1.2 : 1.12;
  const height = sheet.height * share;
  const { lines, size } = fit(lettering, billing.title, face, { width, height, largest, lineHeight, tracking });
  const style = { face, size, fill, tracking };
  const title = lines.map((text, at) => ({
    text,
    style,
    below: size * (at < lines.length - 1 ? lineHeight - 1 : 0.16) + (at < lines.length - 1 ? 0 : 10),
  }));
  return [kicker(setter, 14), ...title, english(setter, 0)];
}

export const kicker = ({ sheet, billing }: Setter, below: number): Line => ({
  text: [billing.kicker, billing.city && `${billing.city} 공연`].filter(Boolean).join('  ·  '),
  style: { face: 'medium', size: 22, fill: sheet.colors.gold },
  below,
});

export const english = ({ sheet, billing }: Setter, below: number): Line => ({
  text: billing.english.toUpperCase(),
  style: { face: 'medium', size: 14, fill: sheet.colors.ink, tracking: 0.14, opacity: 0.82 },
  below,
});

export const dates = ({ sheet, billing }: Setter): Line => ({
  text: billing.dates,
  style: { face: 'bold', size: 25, fill: sheet.colors.gold, tracking: 0.01 },
  below: 9,
});

export const venue = ({ sheet, billing }: Setter): Line => ({
  text: billing.venue,
  style: { face: 'bold', size: 19, fill: sheet.colors.ink },
  below: 9,
});

export const cast = ({ sheet, billing }: Setter): Line => ({
  text: billing.cast,
  style: { face: 'light', size: 15, fill: sheet.colors.ink, opacity: 0.85 },
  below: 0,
});

/** When, where and who. */
export const details = (setter: Setter): Line[] => [dates(setter), venue(setter), cast(setter)];
