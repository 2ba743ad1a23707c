import type { Picture } from '../picture.ts';
import { fade } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { block, circle, ellipse, n, path, placed, polar, repeat, shape, star } from '../svg.ts';
import type { Point } from '../svg.ts';

/** Things in the air that should not be. */
export function juggle(sheet: Sheet): Picture {
  const { draw, colors } = sheet;
  const night = sheet.radial([colors.mid, [0.7, colors.ground], colors.deep], [0.5, 0.4, 0.8]);
  return {
    art: sheet.fill(night) + sheet.stars(40, 0.6, colors.glow) + draw.pick([balls, cards, hat])(sheet),
    lockup: { place: draw.pick(['foot-centre', 'foot']), face: draw.pick(['black', 'bold']) },
  };
}

function balls(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [left, right, hands] = [w * 0.2, w * 0.8, h * 0.56];
  const arcs = [0.86, 0.66, 0.46].map((share) => {
    const at = (t: number): Point => [left + (right - left) * t, hands - 4 * h * share * 0.6 * t * (1 - t)];
    const dots = repeat(30, (step) => circle(...at(step / 29), 2, colors.glow, 0.7));
    return dots + repeat(2, (ball) => flying(sheet, at, draw.between(0.1 + ball * 0.5, 0.4 + ball * 0.5)));
  });
  const palms = [left, right].map((x) => {
    const [from, to, y] = [n(x - 52), n(x + 52), n(hands + 6)];
    return path(`M${from} ${y}Q${n(x)} ${n(hands + 62)} ${to} ${y}Q${n(x)} ${n(hands + 34)} ${from} ${y}Z`, colors.ink);
  });
  return arcs.join('') + palms.join('');
}

function flying(sheet: Sheet, at: (t: number) => Point, t: number): string {
  const { draw, colors } = sheet;
  const ghosts = repeat(5, (ghost) =>
    circle(...at(Math.max(0, t - (5 - ghost) * 0.025)), 24, colors.gold, 0.07 + ghost * 0.05),
  );
  const color = draw.chance(0.6) ? colors.gold : colors.glow;
  return ghosts + circle(...at(t), 26, sheet.radial(['#fff2cc', color, colors.mid], [0.35, 0.3, 0.8]));
}

function cards(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const count = draw.whole(7, 9);
  const fan = repeat(count, (at) => {
    const isGolden = at === Math.floor(count / 2) + 1;
    const [front, mark] = isGolden ? [colors.gold, colors.deep] : [colors.ink, at % 2 === 0 ? colors.mid : colors.deep];
    const pip = isGolden ? star(0, -235, 38, mark) : diamond(0, -235, 26, mark);
    const edge = block(-64, -332, 128, 194, 12, colors.deep) + block(-62, -330, 124, 190, 11, front);
    const card = edge + pip + diamond(-42, -308, 8, mark) + diamond(42, -162, 8, mark);
    return placed(card, w / 2, h * 0.56, (at - (count - 1) / 2) * 15);
  });
  const loose = repeat(3, (at) => {
    const color = at === 1 ? colors.gold : colors.glow;
    return placed(
      block(-30, -46, 60, 92, 7, color),
      w * (0.16 + at * 0.34),
      h * draw.between(0.06, 0.13),
      draw.between(-60, 60),
    );
  });
  return sheet.light(w / 2, h * 0.36, w * 0.55, colors.gold, 0.35) + loose + fan;
}

const diamond = (x: number, y: number, r: number, color: string) =>
  shape([x, y - r, x + r * 0.72, y, x, y + r, x - r * 0.72, y], color);

function hat(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [cx, brim] = [w / 2, h * 0.5];
  const swarm = repeat(26, () => {
    const [x, y] = polar(cx, brim - 30, h * draw.between(0.12, 0.4), -Math.PI / 2 + draw.between(-0.62, 0.62));
    const color = draw.chance(0.6) ? colors.gold : colors.ink;
    return draw.chance(0.6) ? star(x, y, draw.between(7, 22), color) : circle(x, y, draw.between(3, 9), colors.glow);
  });
  const paint = sheet.linear([fade(colors.gold, 0.6), fade(colors.gold, 0)]);
  const beam = shape([cx - 96, brim, cx + 96, brim, cx + w * 0.46, 0, cx - w * 0.46, 0], paint);
  const silk =
    path('M-98 0L-84 132Q0 152 84 132L98 0Z', colors.deep) +
    path('M-97 10L-94 40Q0 62 94 40L97 10Q0 34 -97 10Z', colors.gold) +
    ellipse(0, 0, 156, 27, colors.deep) +
    ellipse(0, -3, 96, 15, '#000000');
  return beam + placed(silk, cx, brim) + swarm;
}
