import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, repeat, ring, shape, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';
import { ridge } from './ridge.ts';

/** Rails to a light far away. */
export function rails(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const [vx, vy] = [w * draw.between(0.32, 0.68), h * draw.between(0.3, 0.42)];
  const nearX = w * draw.between(0.2, 0.8);
  /** Where what lies `offset` beside the track is, `t` of the way from the horizon to the eye. */
  const at = (t: number, offset: number): Point => [vx + (nearX + offset - vx) * t, vy + (h * 1.05 - vy) * t];
  const strip = (fromT: number, from: number, toT: number, to: number, wide: number) =>
    [at(fromT, from - wide), at(toT, to - wide), at(toT, to + wide), at(fromT, from + wide)].flat();

  const sky = sheet.fill(sheet.linear([colors.deep, colors.mid])) + sheet.stars(80, 0.45);
  const range = path(`${smooth(ridge(sheet, { y: vy, lift: 26, busy: 4 }))}V${n(h)}H0Z`, colors.ground);
  const bed = shape(strip(0.015, 0, 1, 0, 300), colors.deep, 0.7);
  const sleepers = repeat(26, (index) => {
    const t = 0.02 + (index / 26) ** 2.1;
    return shape(strip(t, 0, t * 1.045, 0, 215), mix(colors.mid, colors.deep, Math.min(0.7, t)));
  });
  const steel = sheet.linear(['#fff0c4', [0.4, colors.gold], colors.mid]);
  const rail = [-150, 150].map((offset) => shape(strip(0.01, offset, 1, offset, 11), steel)).join('');
  const side = draw.pick([-520, 520]);
  const poles = repeat(6, (index) => {
    const t = 0.05 + (index / 6) ** 2 * 0.9;
    const [x, y] = at(t, side);
    const top = y - 420 * t;
    return stroke(
      `M${n(x)} ${n(y)}V${n(top)}M${n(x - 60 * t)} ${n(top + 40 * t)}H${n(x + 60 * t)}`,
      colors.deep,
      1 + 9 * t,
    );
  });
  const lamp = circle(vx, vy - 5, 10, '#fff4d2') + ring(vx, vy - 5, 20, colors.gold, 2, 0.7);
  return {
    art: sky + sheet.light(vx, vy, w * 0.5, colors.gold, 0.8) + range + bed + sleepers + rail + poles + lamp,
    lockup: { place: draw.pick(['foot', 'corners', 'head']), face: draw.pick(['black', 'bold', 'serif']), share: 0.24 },
  };
}
