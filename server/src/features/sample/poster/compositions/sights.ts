import { fade } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { ellipse, n, path, placed, rect, shape, stroke } from '../svg.ts';

/** What is out on the water, where the work says so; a little boat now and then, where it does not. */
export function sightAtSea(sheet: Sheet, horizon: number, x: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  if (sheet.motif === 'boat') return boat(sheet, x, horizon + h * 0.15, 1.9);
  if (sheet.motif === 'whale') return placed(path(TAIL, colors.deep), x, horizon + h * 0.17, 0, 2.2);
  if (sheet.motif === 'lamp') return lighthouse(sheet, w * 0.72, horizon + h * 0.16, h * 0.34);
  return draw.chance(0.5) ? boat(sheet, w * draw.between(0.25, 0.75), horizon + h * 0.14, 0.8) : '';
}

const TAIL =
  'M-9 40C-3 -20 -4 -30 -16 -42C-32 -50 -48 -62 -50 -76C-28 -78 -8 -70 0 -50C8 -70 28 -78 50 -76C48 -62 32 -50 16 -42C4 -30 3 -20 9 40Z';

export function boat({ colors }: Sheet, x: number, y: number, scale: number): string {
  const hull = path('M-52 0H52L36 22H-38Z', colors.deep);
  const sails = path('M-4 -6V-92L-46 -6Z', colors.ink) + path('M6 -6V-112Q52 -54 44 -6Z', colors.gold);
  return placed(hull + sails + stroke('M0 0V-116', colors.deep, 3), x, y, 0, scale);
}

function lighthouse(sheet: Sheet, x: number, foot: number, tall: number): string {
  const { width: w, colors } = sheet;
  const lamp = foot - tall * 0.9;
  const beam = (to: number, spread: number) => {
    const paint = sheet.linear([fade(colors.gold, 0.85), fade(colors.gold, 0)], to < x ? [1, 0, 0, 0] : [0, 0, 1, 0]);
    return shape([x, lamp, to, lamp - spread, to, lamp + spread], paint);
  };
  const edge = (up: number) => 20 - 8.3 * up;
  const band = (from: number, to: number, color: string) => {
    const [low, high] = [foot - tall * 0.84 * from, foot - tall * 0.84 * to];
    return shape([x - edge(from), low, x + edge(from), low, x + edge(to), high, x - edge(to), high], color);
  };
  const roof = `M${n(x - 14)} ${n(foot - tall * 0.95)}L${n(x)} ${n(foot - tall)}L${n(x + 14)} ${n(foot - tall * 0.95)}Z`;
  return (
    beam(-w * 0.2, 90) +
    beam(w * 1.2, 50) +
    band(0, 1, colors.ink) +
    band(0.2, 0.36, colors.mid) +
    band(0.5, 0.66, colors.mid) +
    rect(x - 17, foot - tall * 0.87, 34, 7, colors.deep) +
    rect(x - 9, foot - tall * 0.95, 18, tall * 0.08, colors.gold) +
    path(roof, colors.deep) +
    ellipse(x, foot + 4, 62, 16, colors.deep)
  );
}
