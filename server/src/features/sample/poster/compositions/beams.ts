import type { Picture } from '../picture.ts';
import { fade, mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, ellipse, group, lineThrough, n, rect, repeat, shape, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** Lights over a crowd. */
export function beams(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const stage = h * 0.64;
  const ground = sheet.fill(sheet.linear([colors.deep, [0.8, colors.mid], colors.ground]));
  const count = draw.whole(6, 9);
  const lights = repeat(count, (at) => {
    const [x, target, spread] = [(w * (at + 0.5)) / count, w * draw.between(0, 1), draw.between(26, 74)];
    const color =
      at === Math.floor(count / 2) ? colors.gold : draw.pick([colors.glow, colors.glow, colors.ink, colors.gold]);
    const paint = sheet.linear([fade(color, 0.9), [0.75, fade(color, 0.22)], fade(color, 0)]);
    const beam = shape([x - 4, 24, x + 4, 24, target + spread, stage + 40, target - spread, stage + 40], paint, 0.72);
    return beam + rect(x - 12, 12, 24, 18, colors.deep) + circle(x, 30, 6, '#fff7e0');
  });
  const lattice = Array.from({ length: 41 }, (_, at): Point => [(at * w) / 40, at % 2 === 0 ? 9 : 27]);
  const truss =
    rect(0, 8, w, 4, colors.deep) + rect(0, 26, w, 3, colors.deep) + stroke(lineThrough(lattice), colors.deep, 2);
  const haze =
    sheet.light(w / 2, stage, w * 0.75, colors.glow, 0.55) + sheet.light(w / 2, stage + 20, w * 0.35, colors.gold, 0.5);
  const crowd = repeat(3, (row) => heads(sheet, stage + row * 26, row));
  return {
    art: ground + lights + truss + haze + crowd,
    lockup: { place: draw.pick(['foot', 'foot', 'foot-centre']), face: 'black', share: 0.22 },
  };
}

function heads({ width: w, height: h, draw, colors }: Sheet, y: number, row: number): string {
  const color = mix(colors.ground, colors.deep, 0.35 + row * 0.32);
  const size = 13 + row * 4;
  let drawn = rect(0, y + size * 1.4, w, h - y, color);
  for (let x = -10; x < w + 20; x += size * draw.between(1.5, 2.1)) {
    const top = y + draw.between(-7, 7);
    const bend = draw.between(-10, 10);
    const arm = `M${n(x + size * 0.7)} ${n(top + size)}Q${n(x + size + bend)} ${n(top - size)} ${n(x + size * 0.6 + bend)} ${n(top - size * 2.5)}`;
    drawn += circle(x, top, size * 0.62, color) + ellipse(x, top + size * 1.5, size * 1.02, size * 0.95, color);
    if (draw.chance(0.34)) drawn += stroke(arm, color, size * 0.42);
  }
  return group(drawn, '');
}
