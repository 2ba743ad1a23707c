import type { Billing } from './billing.ts';
import type { Face } from './fonts.ts';
import type { Lettering } from './lettering.ts';
import type { Sheet } from './sheet.ts';
import { n, rect } from './svg.ts';
import { MARGIN, cast, dates, details, down, english, heightOf, kicker, titleBlock, up, venue } from './words.ts';
import type { Setter } from './words.ts';
import { fit } from './wrap.ts';

/** Where the words of a poster stand. */
export type Place = keyof typeof PLACES;

export interface Lockup {
  place: Place;
  face: Face;
  share?: number;
  /** The darkness behind the words: how much of it, and its colour. */
  shade?: { strength: number; color?: string };
}

/** Words as drawn; `head` is where those at the top end, `foot` where those at the bottom begin. */
interface Setting {
  drawn: string;
  head?: number;
  foot: number;
}

/** Sets the words of `billing` on a sheet, and darkens what is behind them. */
export function setWords(lettering: Lettering, sheet: Sheet, billing: Billing, lockup: Lockup): string {
  const { place, share = 0.27, shade } = lockup;
  const face = lettering.covers(lockup.face, billing.title) ? lockup.face : 'bold';
  const isGolden = face === 'serif' && !place.startsWith('vertical') && sheet.draw.chance(0.25);
  const title = isGolden ? sheet.colors.gold : sheet.colors.ink;
  const { drawn, head, foot } = PLACES[place]({ lettering, sheet, billing, face, title, share });
  const { strength = 0.97, color = sheet.colors.deep } = shade ?? {};
  if (strength === 0) return drawn;
  const below = sheet.shade('bottom', (sheet.height - foot) * 1.28 + 40, color, strength);
  const above = head ? sheet.shade('top', head * 1.3 + 20, color, strength * 0.92) : '';
  return below + above + drawn;
}

const PLACES = {
  foot: (setter: Setter) => footed(setter, 'start'),
  'foot-centre': (setter: Setter) => footed(setter, 'middle'),
  head: (setter: Setter) => headed(setter, 'start'),
  'head-centre': (setter: Setter) => headed(setter, 'middle'),
  corners: cornered,
  giant,
  'vertical-right': (setter: Setter) => vertical(setter, 'right'),
  'vertical-left': (setter: Setter) => vertical(setter, 'left'),
};

/** All at the foot, a rule between the title and the rest. */
function footed(setter: Setter, anchor: 'start' | 'middle'): Setting {
  const { sheet } = setter;
  const { ink, gold } = sheet.colors;
  const lower = up(setter, details(setter), anchor, sheet.height - MARGIN);
  const y = lower.top - 20;
  const rule =
    anchor === 'middle'
      ? rect(sheet.width / 2 - 28, y, 56, 3, gold)
      : rect(MARGIN, y, sheet.width - 2 * MARGIN, 1.5, ink, 0.35);
  const upper = up(setter, titleBlock(setter, 112), anchor, y - 24);
  return { drawn: lower.drawn + rule + upper.drawn, foot: upper.top };
}

/** The title at the head, the rest at the foot. */
function headed(setter: Setter, anchor: 'start' | 'middle'): Setting {
  const upper = down(setter, titleBlock(setter, 118), anchor, MARGIN + 8);
  const lower = up(setter, details(setter), anchor, setter.sheet.height - MARGIN);
  return { drawn: upper.drawn + lower.drawn, head: upper.bottom, foot: lower.top };
}

/** The title at the foot, when and where in the opposite corner. */
function cornered(setter: Setter): Setting {
  const upper = down(setter, [dates(setter), venue(setter)], 'end', MARGIN);
  const block = titleBlock(setter, 120);
  const lower = up(
    setter,
    [...block.slice(0, -1), english(setter, 14), cast(setter)],
    'start',
    setter.sheet.height - MARGIN,
  );
  return { drawn: upper.drawn + lower.drawn, head: upper.bottom, foot: lower.top };
}

/** Every line of the title as wide as the sheet. */
function giant(setter: Setter): Setting {
  const { lettering, sheet, billing, face, title, share } = setter;
  const words = billing.title.split(' ');
  const room = { width: 1, height: 3, largest: 1, lineHeight: 1 };
  const lines = words.length > 1 && words.length <= 4 ? words : fit(lettering, billing.title, face, room).lines;
  const tracking = -0.03;
  const width = sheet.width - 1.5 * MARGIN;
  const sizes = lines.map((line) => Math.min(600, width / lettering.width(line, { face, size: 1, tracking })));
  const squeeze = Math.min(1, (sheet.height * share) / sizes.reduce((sum, size) => sum + size * 0.93, 0));
  let y = MARGIN + 20;
  let drawn = '';
  for (const [at, line] of lines.entries()) {
    const size = (sizes[at] ?? 0) * squeeze;
    const fill = at % 2 === 1 ? sheet.colors.gold : title;
    drawn += lettering.line(line, MARGIN * 0.7, y + size * 0.83, { face, size, fill, tracking });
    y += size * 0.93;
  }
  const lower = up(
    setter,
    [kicker(setter, 10), english(setter, 16), ...details(setter)],
    'start',
    sheet.height - MARGIN,
  );
  return { drawn: drawn + lower.drawn, foot: lower.top };
}

/** Columns from right to left, as books were once set; the rest stays level at the foot. */
function vertical(setter: Setter, side: 'left' | 'right'): Setting {
  const { lettering, sheet, billing, face, title: fill } = setter;
  const mostLines = [...billing.title].length > 8 ? 2 : 1;
  const { lines } = fit(lettering, billing.title, face, { width: 1, height: 9, largest: 9, lineHeight: 1, mostLines });
  const longest = Math.max(...lines.map((line) => [...line].length));
  const size = Math.min(116, (sheet.height * 0.6) / (longest * 1.08));
  const edge =
    side === 'right' ? sheet.width - MARGIN - size / 2 : MARGIN + size / 2 + (lines.length - 1) * size * 1.15;
  let drawn = '';
  for (const [column, line] of lines.entries()) {
    let y = MARGIN + (column > 0 ? size * 0.9 : 0);
    for (const letter of line) {
      const x = edge - column * size * 1.15;
      drawn += lettering.line(letter, x, y + size * 0.86, { face, size, fill, anchor: 'middle' });
      y += size * (letter === ' ' ? 0.4 : 1.08);
    }
  }
  const { text, style } = english(setter, 0);
  const aside = side === 'right' ? edge - lines.length * size * 1.15 + size * 0.36 : edge + size * 0.72;
  const spine = `<g transform="translate(${n(aside)} ${n(MARGIN + 12)}) rotate(90)">${lettering.line(text, 0, 0, style)}</g>`;
  const foot = [kicker(setter, 12), ...details(setter)];
  const lower = up(setter, foot, side === 'right' ? 'start' : 'end', sheet.height - MARGIN);
  return { drawn: drawn + spine + lower.drawn, foot: sheet.height - heightOf(foot) - MARGIN };
}
