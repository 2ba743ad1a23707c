import type { Picture } from '../picture.ts';
import { fade } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { ellipse, n, path, rect, repeat, shape } from '../svg.ts';

/** Heavy folds, parted a hand's breadth: the light of the stage comes through. */
export function curtain(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const floor = h * 0.74;
  const gap = w * draw.between(0.05, 0.17);
  const middle = w * draw.between(0.4, 0.6);
  const sway = draw.between(0.3, 1) * w * 0.16;
  const behind = sheet.fill(colors.deep) + sheet.light(middle, floor * 0.72, h * 0.6, colors.gold, 0.95);
  const spill = shape(
    [middle - gap, floor - 6, middle + gap, floor - 6, middle + w * 0.42, h, middle - w * 0.42, h],
    sheet.linear([fade(colors.gold, 0.75), fade(colors.gold, 0)]),
  );
  const boards = rect(0, floor, w, h - floor, sheet.linear([colors.ground, colors.deep]));
  const cloth = [-1, 1].map((side) => half(sheet, { side, edge: middle + side * gap, gap, sway, floor })).join('');
  const pelmet = sheet.linear([colors.ground, [0.75, colors.mid], colors.ground]);
  const scallops = repeat(7, (at) => ellipse((at / 6) * w, -h * 0.01, w * 0.115, h * 0.075, pelmet));
  const fringe = repeat(44, (at) => {
    const x = (at / 43) * w;
    return Math.abs(x - middle) < gap + 4 ? '' : rect(x - 1, floor - 13, 2, 11, colors.gold, 0.5);
  });
  return {
    art: behind + boards + spill + cloth + fringe + scallops,
    lockup: { place: 'foot-centre', face: draw.pick(['serif', 'serif', 'bold']) },
  };
}

function half(sheet: Sheet, at: { side: number; edge: number; gap: number; sway: number; floor: number }): string {
  const { width: w, height: h, draw, colors } = sheet;
  const { side, edge, gap, sway, floor } = at;
  const across = (side < 0 ? -20 : w + 20) - edge;
  const folds = 9;
  const top = (t: number) => n(edge + across * t - side * gap * 0.8 * (1 - t));
  const waist = (t: number) => n(edge + across * (t * 0.94 + 0.06) + side * sway * (1 - t) * 0.6);
  const bottom = (t: number) => edge + across * t + side * sway * (1 - t) * 0.25;
  return repeat(folds, (fold) => {
    const [a, b] = [fold / folds, (fold + 1) / folds];
    const light = [draw.between(0.3, 0.5), colors.mid] as const;
    const dusk = [draw.between(0.6, 0.75), colors.ground] as const;
    const paint = sheet.linear([colors.deep, light, dusk, colors.deep], side < 0 ? [1, 0, 0, 0] : [0, 0, 1, 0]);
    const hem = floor - draw.between(0, 10);
    const left = `M${top(a)} -10C${top(a)} ${n(h * 0.3)} ${waist(a)} ${n(h * 0.4)} ${n(bottom(a))} ${n(hem)}`;
    const foot = `Q${n((bottom(a) + bottom(b)) / 2)} ${n(hem + 12)} ${n(bottom(b))} ${n(hem)}`;
    return path(`${left}${foot}C${waist(b)} ${n(h * 0.4)} ${top(b)} ${n(h * 0.3)} ${top(b)} -10Z`, paint);
  });
}
