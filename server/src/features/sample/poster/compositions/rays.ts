import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, polar, repeat, ring, shape, star, stroke, wedge } from '../svg.ts';

/** A show of the thirties: rays, an arch or a wheel of bulbs, and what they shine on. */
export function rays(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const { place, focus } = placeWords(draw, ['foot-centre', 'foot-centre', 'foot', 'head-centre']);
  const [cx, cy, r] = [w / 2, h * (focus + 0.03), w * draw.between(0.27, 0.33)];
  const count = draw.pick([18, 24, 32]);
  const fan = repeat(count, (at) => {
    const isBright = at % 4 === 0;
    const slice = wedge(cx, cy, h, (at / count) * 6.2832, ((at + 0.5) / count) * 6.2832);
    return path(slice, isBright ? colors.glow : colors.mid, isBright ? 0.75 : 1);
  });
  const frame = draw.chance(0.6) ? arch(sheet, cx, cy, r) : wheel(sheet, cx, cy, r);
  const inside = draw.pick([
    () => star(cx, cy - r * 0.05, r * 0.62, colors.gold),
    () => plume(sheet, cx, cy + r * 0.5, r),
    () => sheet.light(cx, cy, r, colors.gold, 0.9) + circle(cx, cy, r * 0.3, colors.gold),
  ])();
  return {
    art: sheet.fill(colors.ground) + fan + frame + inside,
    lockup: {
      place,
      share: 0.22,
      face: draw.pick(['black', 'serif', 'bold']),
      shade: { strength: 1 },
    },
  };
}

const archAt = (cx: number, cy: number, r: number) =>
  `M${n(cx - r)} ${n(cy + r * 1.4)}V${n(cy)}A${n(r)} ${n(r)} 0 0 1 ${n(cx + r)} ${n(cy)}V${n(cy + r * 1.4)}Z`;

function arch({ colors }: Sheet, cx: number, cy: number, r: number): string {
  const [inner, gold, outer] = [0, 30, 60].map((out) => archAt(cx, cy, r + out));
  const bulbs = repeat(19, (at) => {
    const [x, y] = polar(cx, cy, r + 60, Math.PI + (at / 18) * Math.PI);
    return circle(x, y, 7, at % 2 === 0 ? '#fff0c0' : colors.gold);
  });
  return (
    stroke(outer ?? '', colors.ink, 3) +
    stroke(gold ?? '', colors.gold, 7) +
    stroke(inner ?? '', colors.ink, 3) +
    path(archAt(cx, cy, r - 8), colors.deep) +
    bulbs
  );
}

function wheel({ colors }: Sheet, cx: number, cy: number, r: number): string {
  const rims = repeat(4, (at) =>
    at === 1 ? ring(cx, cy, r + 22, colors.gold, 8) : ring(cx, cy, r + at * 22, colors.ink, 3),
  );
  const bulbs = repeat(36, (at) => {
    const [x, y] = polar(cx, cy, r + 88, (at / 36) * 6.2832);
    return circle(x, y, 6, at % 2 === 0 ? '#fff0c0' : colors.gold);
  });
  return rims + bulbs + circle(cx, cy, r - 8, colors.deep);
}

/** Feathers of a showgirl's crown. */
function plume({ colors }: Sheet, cx: number, foot: number, r: number): string {
  const feathers = repeat(7, (at) => {
    const side = at - 3;
    const [x, tip, top] = [cx + side * r * 0.13, cx + side * r * 0.26, foot - r * (1.12 - Math.abs(side) * 0.1)];
    return (
      shape([x, foot, tip, top, x + 9, foot], side === 0 ? colors.gold : colors.glow) + circle(tip, top, 5, colors.gold)
    );
  });
  return feathers + circle(cx, foot, r * 0.12, colors.gold);
}
