import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, rect, repeat, shape, stroke } from '../svg.ts';

/** Roofs and windows of a town that does not sleep. */
export function city(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const sky = sheet.fill(sheet.linear([colors.deep, [0.45, colors.ground], [0.7, colors.mid], colors.glow]));
  const [cx, cy, r] = [w * draw.between(0.25, 0.75), h * draw.between(0.28, 0.4), w * draw.between(0.14, 0.24)];
  const moon = sheet.light(cx, cy, r * 2.6, colors.gold, 0.5) + circle(cx, cy, r, colors.gold);
  const wires = repeat(draw.chance(0.5) ? 3 : 0, (at) => {
    const [from, sag, to] = [0.2 + at * 0.022, 0.32 + at * 0.02, 0.17 + at * 0.03].map((share) => n(h * share));
    return stroke(`M-10 ${from}Q${n(w / 2)} ${sag} ${n(w + 10)} ${to}`, colors.deep, 2, 0.8);
  });
  const rows = repeat(3, (row) => skyline(sheet, h * (0.5 + row * 0.09), row));
  return {
    art: sky + sheet.stars(50, 0.3) + moon + wires + rows,
    lockup: { place: draw.pick(['foot', 'foot', 'corners']), face: draw.pick(['black', 'bold']), share: 0.24 },
  };
}

function skyline(sheet: Sheet, base: number, row: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const color = mix(colors.mid, colors.deep, 0.3 + row * 0.34);
  let drawn = '';
  for (let x = -20; x < w + 20;) {
    const wide = draw.between(38, 92);
    const top = base - draw.between(10, 150 - row * 20);
    drawn += rect(x, top, wide + 1, h - top, color) + roof(sheet, x, top, wide, color);
    for (let column = 8; column < wide - 8; column += 16) {
      for (let y = top + 14; y < top + 190; y += 22) {
        const light = draw.chance(0.75) ? colors.gold : colors.ink;
        if (draw.chance(0.26)) drawn += rect(x + column, y, 7, 10, light, draw.between(0.45, 0.95));
      }
    }
    x += wide;
  }
  return drawn;
}

function roof({ draw, colors }: Sheet, x: number, top: number, wide: number, color: string): string {
  switch (draw.pick(['flat', 'flat', 'gable', 'mast', 'tank'] as const)) {
    case 'gable':
      return shape([x, top, x + wide / 2, top - wide * 0.4, x + wide, top], color);
    case 'mast':
      return rect(x + wide / 2, top - 46, 2.5, 46, color) + circle(x + wide / 2 + 1, top - 47, 2.6, colors.gold);
    case 'tank':
      return rect(x + wide * 0.25, top - 22, wide * 0.35, 22, color);
    case 'flat':
      return '';
  }
}
