import type { Picture } from '../picture.ts';
import { PAPER } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, polar, rect, repeat, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** One stroke of a broad brush, on paper or on the night. */
export function brush(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const isPaper = colors === PAPER;
  const stops = isPaper ? ['#f3ebd7', colors.ground] : [colors.mid, colors.deep];
  const centre: Point = [w * 0.38, h * 0.4];
  const subject = draw.pick(['circle', 'circle', 'sweep', 'bamboo'] as const);
  const ink = {
    circle: () => bristles(sheet, round(sheet, centre, w * 0.29), w * 0.1) + circle(...centre, w * 0.05, colors.gold),
    sweep: () => circle(w * 0.3, h * 0.2, w * 0.11, colors.gold) + bristles(sheet, sweep(sheet), w * 0.2),
    bamboo: () => circle(w * 0.42, h * 0.22, w * 0.13, colors.gold) + repeat(3, (at) => culm(sheet, at)),
  }[subject]();
  const splash = repeat(22, () =>
    circle(w * draw.between(0.05, 0.95), h * draw.between(0.06, 0.7), draw.between(0.8, 4), colors.ink, 0.7),
  );
  return {
    art: sheet.fill(sheet.radial(stops, [0.5, 0.36, 0.85])) + splash + ink,
    lockup: { place: 'vertical-right', face: 'serif', shade: { strength: isPaper ? 0 : 0.8 } },
  };
}

const round = ({ draw }: Sheet, [cx, cy]: Point, r: number): Point[] => {
  const start = draw.between(-2.4, -1.2);
  return Array.from({ length: 33 }, (_, at) => polar(cx, cy, r * (1 - at * 0.0028), start + (at / 32) * 5.75));
};

const sweep = ({ width: w, height: h, draw }: Sheet): Point[] => {
  const bend = draw.between(-0.12, 0.12);
  return Array.from({ length: 17 }, (_, at) => {
    const t = at / 16;
    return [w * (0.06 + t * 0.56), h * (0.6 - t * 0.36 + Math.sin(t * Math.PI) * bend)];
  });
};

/** Hairs that run beside a curve; they set out wet together and go dry one after the other. */
function bristles({ draw, colors }: Sheet, curve: Point[], wide: number): string {
  const hairs = 74;
  return repeat(hairs, (hair) => {
    const across = (hair / (hairs - 1) - 0.5) * wide;
    const end = Math.floor(curve.length * (draw.chance(0.45) ? 1 : draw.between(0.62, 0.99)));
    const points = curve.slice(draw.whole(0, 1), end).map(([x, y], at, all): Point => {
      const [[nx, ny], [px, py]] = [all[at + 1] ?? [x, y], all[at - 1] ?? [x, y]];
      const length = Math.hypot(nx - px, ny - py) || 1;
      const offset = across * (0.72 + 0.28 * Math.sin((at / all.length) * Math.PI)) + draw.between(-0.8, 0.8);
      return [x - ((ny - py) / length) * offset, y + ((nx - px) / length) * offset];
    });
    return stroke(smooth(points), colors.ink, draw.between(1.2, wide / 24), draw.between(0.55, 0.96));
  });
}

function culm({ width: w, height: h, draw, colors }: Sheet, at: number): string {
  const x = w * (0.13 + at * 0.16 + draw.between(-0.03, 0.03));
  const wide = 15 + at * 7;
  const joint = h * draw.between(0.13, 0.17);
  return repeat(5, (part) => {
    const y = h * 0.72 - part * joint;
    const leaves = repeat(part > 1 ? 3 : 0, () => {
      const [dx, dy] = [draw.between(50, 130) * (draw.chance(0.7) ? 1 : -1), draw.between(-30, 46)];
      const out = `Q${n(x + dx * 0.5)} ${n(y + dy - 20)} ${n(x + dx)} ${n(y + dy)}`;
      return path(
        `M${n(x)} ${n(y)}${out}Q${n(x + dx * 0.45)} ${n(y + dy * 0.5 + 8)} ${n(x)} ${n(y)}Z`,
        colors.ink,
        0.85,
      );
    });
    const stem = rect(x - wide / 2, y - joint + 5, wide, joint - 9, colors.ink, 0.42 + at * 0.2);
    return stem + rect(x - wide / 2 - 2.5, y - 3, wide + 5, 5, colors.ink, 0.9) + leaves;
  });
}
