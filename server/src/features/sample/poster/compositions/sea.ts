import type { Picture } from '../picture.ts';
import { fade, mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { block, circle, ellipse, path, rect, repeat, ring, shape, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';
import { boat, sightAtSea } from './sights.ts';

/** Water at night: calm under a moon, high waves, scales as old patterns have them, or the deep below. */
export function sea(sheet: Sheet): Picture {
  const { draw } = sheet;
  const water = sheet.motif ? swell : draw.pick([calm, swell, scales, depths]);
  return {
    art: water(sheet),
    lockup: {
      place: draw.pick(['foot', 'foot', 'corners', 'foot-centre']),
      face: draw.pick(['bold', 'serif', 'black']),
    },
  };
}

function heaven(sheet: Sheet, horizon: number, x: number): string {
  const { width: w, draw, colors } = sheet;
  const r = w * draw.between(0.1, 0.19);
  const moon =
    sheet.light(x, horizon, w * 0.55, colors.gold, 0.5) + circle(x, horizon - r * draw.between(0, 1.4), r, colors.gold);
  return sheet.fill(sheet.linear([colors.deep, colors.mid])) + sheet.stars(60, 0.36) + moon;
}

function calm(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [horizon, x] = [h * draw.between(0.26, 0.42), w * draw.between(0.25, 0.75)];
  const water = rect(0, horizon, w, h - horizon, sheet.linear([colors.mid, colors.ground, colors.deep]));
  const glints = repeat(64, (at) => {
    const t = at / 64;
    const length = draw.between(14, 50 + t * 120);
    const isGold = draw.chance(0.62);
    const spread = w * (0.05 + t * 0.3);
    const middle = isGold ? x + draw.between(-spread, spread) : draw.between(0, w);
    const paint = isGold ? fade(colors.gold, 0.85) : fade(colors.glow, 0.25);
    return block(middle - length / 2, horizon + 4 + t ** 1.6 * (h - horizon), length, 1.4 + t * 3, 2, paint);
  });
  const sail = draw.chance(0.5) ? boat(sheet, w * draw.between(0.2, 0.8), horizon + h * 0.06, 0.8) : '';
  return heaven(sheet, horizon, x) + water + glints + sail;
}

function swell(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [horizon, x] = [h * draw.between(0.3, 0.36), w * draw.between(0.3, 0.7)];
  const waves = Array.from({ length: 8 }, (_, at) => {
    const t = at / 7;
    const phase = draw.between(0, 6.28);
    const length = w / (1.6 + (1 - t) * 3);
    const crest = Array.from({ length: 25 }, (_step, step): Point => {
      const px = (step / 24) * (w + 80) - 40;
      return [px, horizon + t * h * 0.42 - Math.abs(Math.sin((px / length) * Math.PI + phase)) * (7 + t * 26)];
    });
    const line = smooth(crest);
    const foam = at === 2 ? stroke(line, colors.gold, 2.5, 0.9) : stroke(line, colors.glow, 1.2, 0.45);
    return path(`${line}V${h}H-40Z`, mix(colors.glow, colors.deep, 0.28 + t * 0.6)) + foam;
  });
  return (
    heaven(sheet, horizon, x) + waves.slice(0, 4).join('') + sightAtSea(sheet, horizon, x) + waves.slice(4).join('')
  );
}

function scales(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const r = w / draw.pick([6, 8, 10]);
  const [top, golden] = [h * draw.between(0.22, 0.32), draw.whole(12, 40)];
  let nth = 0;
  const rows = repeat(Math.ceil((h - top) / (r * 0.5)), (row) =>
    repeat(Math.ceil(w / (2 * r)) + 2, (column) => {
      const [x, y] = [(column - 0.5 + (row % 2) * 0.5) * 2 * r, top + r + row * r * 0.5];
      nth += 1;
      const line = nth === golden || nth === golden + 9 ? colors.gold : colors.glow;
      const water = mix(colors.mid, colors.deep, Math.min(0.8, row * 0.06));
      return (
        circle(x, y, r, water) + [0.94, 0.7, 0.46, 0.22].map((share) => ring(x, y, r * share, line, 2.6, 0.9)).join('')
      );
    }),
  );
  return heaven(sheet, top + r * 0.4, w * draw.between(0.25, 0.75)) + rows;
}

/** Below: shafts of light, air going up, fish going by. */
function depths(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const ground = sheet.fill(sheet.linear([colors.glow, [0.16, colors.mid], [0.5, colors.ground], colors.deep]));
  const shafts = repeat(7, () => {
    const [x, wide, lean] = [w * draw.between(-0.1, 1), w * draw.between(0.03, 0.1), w * draw.between(0.05, 0.3)];
    const paint = sheet.linear([fade(colors.ink, 0.5), fade(colors.ink, 0)]);
    return shape([x, 0, x + wide, 0, x + lean + wide * 2.4, h * 0.62, x + lean, h * 0.62], paint);
  });
  const air = repeat(26, () =>
    ring(w * draw.between(0, 1), h * draw.between(0.05, 0.62), draw.between(2, 11), colors.ink, 1.6, 0.6),
  );
  const [sx, sy] = [w * draw.between(0.3, 0.7), h * draw.between(0.26, 0.4)];
  const shoal = repeat(34, (at) => {
    const [x, y] = [sx + draw.between(-1, 1) * w * 0.3, sy + draw.between(-1, 1) * h * 0.12];
    const color = at === 7 ? colors.gold : colors.deep;
    const size = at === 7 ? 15 : draw.between(7, 12);
    return (
      ellipse(x, y, size, size * 0.42, color) +
      shape([x + size * 0.7, y, x + size * 1.6, y - size * 0.5, x + size * 1.6, y + size * 0.5], color)
    );
  });
  return ground + shafts + air + shoal;
}
