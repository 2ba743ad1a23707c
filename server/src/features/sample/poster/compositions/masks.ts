import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, placed, repeat, ring, shape, stroke } from '../svg.ts';

/** Two faces: one against the other, or both in one. */
export function masks(sheet: Sheet): Picture {
  const { draw, colors } = sheet;
  const ground = sheet.fill(sheet.linear([colors.ground, colors.deep], [0, 0, 1, 1]));
  const faces = draw.pick([profiles, profiles, split, gallery])(sheet);
  return {
    art: ground + faces,
    lockup: { place: draw.pick(['foot', 'foot-centre']), face: draw.pick(['black', 'serif']) },
  };
}

/** A face that looks right, 520 high, from the crown; what lies behind it goes on to the left. */
const PROFILE =
  'M0 0C0 0 46 26 52 96C55 130 50 148 66 178C82 206 104 222 102 236C100 248 82 246 80 256C79 266 92 272 90 284C88 292 80 294 80 300C82 308 92 312 88 324C82 340 88 354 82 376C74 404 40 408 14 408C2 430 4 470 18 560L-300 560L-300 0Z';

function profiles(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const scale = (h * 0.62) / 520;
  const apart = w * draw.between(0.12, 0.24);
  const [top, middle] = [h * 0.07, w / 2];
  const left = path(PROFILE, sheet.linear([colors.glow, colors.mid]));
  const right = path(PROFILE, sheet.linear([colors.mid, colors.ground]));
  const spark = circle(middle, h * 0.36, 8, colors.gold) + stroke(`M${n(middle)} 0V${n(h * 0.33)}`, colors.gold, 2);
  return (
    sheet.light(middle, h * 0.36, w * 0.55, colors.gold, 0.6) +
    placed(left, middle - apart, top, 0, scale) +
    placed(right, middle + apart, top, 0, [-scale, scale]) +
    spark
  );
}

function split(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const halos = repeat(5, (step) =>
    ring(w / 2, h * 0.35, w * (0.45 + step * 0.06), colors.glow, 1.4, 0.5 - step * 0.09),
  );
  const face = splitFace(sheet, 0, 0, w * 0.34);
  return halos + placed(face, w / 2, h * 0.35, draw.between(-16, 16), [draw.pick([-1, 1]), 1]);
}

/** Nine faces on a wall, one of them of gold. */
function gallery(sheet: Sheet): string {
  const { width: w, height: h, draw, colors } = sheet;
  const golden = draw.whole(1, 7);
  return repeat(9, (at) => {
    const [x, y] = [w * (0.2 + (at % 3) * 0.3), h * (0.11 + Math.floor(at / 3) * 0.19)];
    const tone = at === golden ? colors.gold : at % 2 === 0 ? colors.mid : mix(colors.mid, colors.glow, 0.6);
    return (
      circle(x, y, w * 0.125, tone, at === golden ? 1 : 0.55) +
      placed(splitFace(sheet, 0, 0, w * 0.082), x, y, draw.between(-24, 24), [draw.pick([-1, 1]), 1])
    );
  });
}

function splitFace(sheet: Sheet, cx: number, cy: number, r: number): string {
  const { draw, colors } = sheet;
  const { deep, ground, mid, glow, ink, gold } = colors;
  const at = (x: number, y: number) => `${n(cx + r * x)} ${n(cy + r * y)}`;
  const half = (side: 0 | 1) => `M${at(0, -1.15)}A${n(r)} ${n(r * 1.15)} 0 0 ${side} ${at(0, 1.15)}Z`;
  const nose = [0.24, -0.2].map((x) => [cx, cy - r * 0.34, cx, cy + r * 0.3, cx - r * x, cy + r * 0.3]);
  const glance = draw.between(0.05, 0.12);
  return (
    path(half(0), ink) +
    path(half(1), mid) +
    path(`M${at(-0.68, -0.16)}Q${at(-0.42, -0.48)} ${at(-0.16, -0.16)}Q${at(-0.42, 0.02)} ${at(-0.68, -0.16)}Z`, deep) +
    circle(cx - r * 0.42, cy - r * 0.17, r * 0.09, gold) +
    circle(cx + r * 0.42, cy - r * 0.14, r * 0.2, ink) +
    circle(cx + r * (0.42 + glance), cy - r * 0.14, r * 0.1, deep) +
    shape(nose[0] ?? [], ground) +
    shape(nose[1] ?? [], glow) +
    path(
      `M${at(-0.5, 0.74)}Q${at(0, 0.44)} ${at(0, 0.62)}V${n(cy + r * 0.72)}Q${at(-0.2, 0.62)} ${at(-0.5, 0.74)}Z`,
      deep,
    ) +
    path(`M${at(0, 0.56)}Q${at(0.34, 0.92)} ${at(0.56, 0.48)}Q${at(0.3, 0.66)} ${at(0, 0.56)}Z`, gold) +
    stroke(`M${at(-0.72, -0.5)}Q${at(-0.42, -0.72)} ${at(-0.14, -0.46)}`, deep, r * 0.05) +
    stroke(`M${at(0.2, -0.46)}Q${at(0.46, -0.66)} ${at(0.74, -0.42)}`, ink, r * 0.05)
  );
}
