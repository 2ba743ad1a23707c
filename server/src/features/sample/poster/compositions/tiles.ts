import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, placed, rect, repeat, shape } from '../svg.ts';

/** Quarter circles, halves and dots, laid like tiles. */
export function tiles(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const columns = draw.pick([4, 5, 6]);
  const size = w / columns;
  const rows = Math.floor((h * 0.58) / size);
  const tints = [colors.mid, colors.glow, colors.ink, colors.deep, mix(colors.mid, colors.glow, 0.5)];
  const golden = draw.sample([...Array(columns * rows).keys()], draw.whole(2, 4));
  const laid = repeat(columns * rows, (at) => {
    const [under = colors.mid, over = colors.ink] = draw.sample(tints, 2);
    const top = golden.includes(at) ? colors.gold : over;
    const tile = rect(-size / 2, -size / 2, size + 0.5, size + 0.5, under) + draw.pick(PATTERNS)(size, top, under);
    const [x, y] = [(at % columns) * size, Math.floor(at / columns) * size];
    return placed(tile, x + size / 2, y + size / 2, draw.whole(0, 3) * 90);
  });
  const left = (h - rows * size - 240) / h;
  return {
    art: sheet.fill(colors.ground) + laid + rect(0, rows * size, w, h - rows * size, colors.deep),
    lockup: { place: 'foot', face: draw.pick(['black', 'bold']), share: Math.max(0.1, left), shade: { strength: 0 } },
  };
}

type Pattern = (size: number, over: string, under: string) => string;

const quarter = (size: number) =>
  `M${n(-size / 2)} ${n(-size / 2)}H${n(size / 2)}A${n(size)} ${n(size)} 0 0 1 ${n(-size / 2)} ${n(size / 2)}Z`;
const arch = (size: number, y: number) =>
  `M${n(-size / 2)} ${n(y)}A${n(size / 2)} ${n(size / 2)} 0 0 1 ${n(size / 2)} ${n(y)}Z`;
const leaf = (size: number) => {
  const [from, to, r] = [n(-size / 2), n(size / 2), n(size)];
  return `M${from} ${from}A${r} ${r} 0 0 0 ${to} ${to}A${r} ${r} 0 0 0 ${from} ${from}Z`;
};

const PATTERNS: readonly Pattern[] = [
  (size, over) => path(quarter(size), over),
  (size, over) => path(arch(size, 0), over) + path(arch(size, size / 2), over),
  (size, over, under) => circle(0, 0, size * 0.31, over) + circle(0, 0, size * 0.13, under),
  (size, over) => shape([-size / 2, -size / 2, size / 2, -size / 2, -size / 2, size / 2], over),
  (size, over) => repeat(4, (at) => rect(-size / 2, size * (at / 4 - 0.5), size, size / 8, over)),
  (size, over) => path(leaf(size), over),
  (size, over) =>
    repeat(9, (at) => circle(((at % 3) - 1) * (size / 3), (Math.floor(at / 3) - 1) * (size / 3), size * 0.085, over)),
];
