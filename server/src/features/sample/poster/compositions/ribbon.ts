import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { n, path, repeat, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** What flows: silk in the wind, or hills of cut paper. */
export function ribbon(sheet: Sheet): Picture {
  const { draw } = sheet;
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'foot', 'head']);
  const flow = draw.chance(0.66) ? silk : strata;
  return { art: flow(sheet, focus), lockup: { place, face: draw.pick(['light', 'serif', 'bold']), share: 0.26 } };
}

const THREADS = 46;

/** One curve turning into another, thread by thread. */
function silk(sheet: Sheet, focus: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const ground = sheet.fill(sheet.linear([colors.deep, [0.6, colors.ground], colors.deep], [0, 0, 1, 1]));
  const silks = draw.whole(2, 3);
  const cloth = repeat(silks, (nth) => {
    const isGolden = nth === silks - 1;
    const [from, to] = [wander(sheet, focus), wander(sheet, focus)];
    return repeat(THREADS, (thread) => {
      const t = thread / (THREADS - 1);
      const eased = t * t * (3 - 2 * t);
      const points = from.map(([x, y], at): Point => {
        const [tx, ty] = to[at] ?? [x, y];
        return [x + (tx - x) * eased, y + (ty - y) * eased + Math.sin(at * 1.7 + t * 5) * 12];
      });
      if (isGolden) return stroke(smooth(points), mix(colors.gold, '#fff2cf', Math.abs(t - 0.5)), 1.5, 0.75);
      return stroke(smooth(points), mix(colors.glow, colors.mid, Math.abs(Math.sin(t * 4 + nth))), 2.2, 0.5);
    });
  });
  return ground + sheet.light(w * 0.5, h * focus, w * 0.7, colors.mid, 0.7) + cloth;
}

/** A way across the sheet, rising or falling. */
function wander({ width: w, height: h, draw }: Sheet, focus: number): Point[] {
  const slope = draw.pick([-1, 1]) * draw.between(0.3, 0.5);
  return Array.from({ length: 6 }, (_, at) => {
    const t = at / 5;
    return [w * (-0.12 + t * 1.24), h * (focus + slope * (t - 0.5) + draw.between(-0.15, 0.15))];
  });
}

function strata(sheet: Sheet, focus: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [count, golden] = [8, draw.whole(2, 5)];
  const slope = draw.pick([-1, 1]) * draw.between(0.05, 0.2);
  const layers = repeat(count, (at) => {
    const t = at / (count - 1);
    const phase = draw.between(0, 6.28);
    const edge = Array.from({ length: 9 }, (_, step): Point => {
      const along = step / 8;
      const y = focus - 0.22 + t * 0.44 + slope * (along - 0.5) + Math.sin(along * 6 + phase) * 0.045;
      return [w * (along * 1.1 - 0.05), h * y];
    });
    const color = at === golden ? colors.gold : mix(colors.glow, colors.deep, 0.08 + t * 0.86);
    const line = smooth(edge);
    const shadow = path(`${smooth(edge.map(([x, y]): Point => [x, y - 9]))}V${n(h)}H0Z`, colors.deep, 0.2);
    return shadow + path(`${line}V${n(h)}H0Z`, color);
  });
  return sheet.fill(sheet.linear([colors.deep, colors.mid])) + sheet.stars(40, 0.3) + layers;
}
