import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, placed, polar, repeat, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** One flower larger than the sheet, a bouquet, or a branch in blossom. */
export function petals(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'foot', 'head']);
  const ground = sheet.fill(sheet.linear([colors.ground, colors.deep]));
  const pollen = repeat(26, () => {
    const [x, y] = [w * draw.between(0, 1), h * (focus + draw.between(-0.34, 0.34))];
    return circle(x, y, draw.between(1, 3.4), colors.gold, draw.between(0.3, 0.9));
  });
  const bloom = draw.pick([single, single, bouquet, branch]);
  return {
    art: ground + bloom(sheet, focus) + pollen,
    lockup: { place, face: draw.pick(['serif', 'serif', 'bold']), share: place === 'head' ? 0.22 : 0.27 },
  };
}

function single(sheet: Sheet, focus: number): string {
  const { width: w, height: h, draw } = sheet;
  return flower(sheet, w * draw.pick([0.2, 0.5, 0.5, 0.84]), h * focus, w * draw.between(0.5, 0.66));
}

const BOUQUET = [
  { x: 0.24, y: -0.15, r: 0.24 },
  { x: 0.76, y: -0.09, r: 0.3 },
  { x: 0.42, y: 0.12, r: 0.32 },
  { x: 0.9, y: 0.2, r: 0.16 },
];

function bouquet(sheet: Sheet, focus: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const side = draw.pick([0, 1]);
  const at = BOUQUET.map(({ x, y, r }) => ({ x: w * Math.abs(side - x), y: h * (focus + y), r: w * r }));
  const stems = at.map(({ x, y }) => {
    const bend = `${n(x + draw.between(-60, 60))} ${n(y + 200)}`;
    return stroke(`M${n(x)} ${n(y)}Q${bend} ${n(w * 0.5)} ${n(h)}`, mix(colors.mid, colors.deep, 0.3), 5);
  });
  return stems.join('') + at.map(({ x, y, r }) => flower(sheet, x, y, r)).join('');
}

function branch(sheet: Sheet, focus: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const side = draw.pick([-1, 1]);
  const bough = Array.from({ length: 7 }, (_, at): Point => {
    const t = at / 6;
    return [w * (0.5 + side * (0.58 - t * 1.02)), h * (focus + 0.24 - t * 0.46 + draw.between(-0.03, 0.03))];
  });
  const wood = mix('#2a1a14', colors.deep, 0.4);
  const twigs = bough.slice(1, 6).map(([x, y]) => {
    const [tx, ty] = polar(x, y, w * draw.between(0.16, 0.3), draw.between(-2.8, -0.3));
    return {
      twig: stroke(`M${n(x)} ${n(y)}Q${n((x + tx) / 2 + 14)} ${n((y + ty) / 2)} ${n(tx)} ${n(ty)}`, wood, 5),
      tip: [tx, ty] as const,
    };
  });
  const blossoms = [...bough.slice(1), ...twigs.map(({ tip }) => tip)].map(([x, y]) =>
    draw.chance(0.85) ? flower(sheet, x, y, w * draw.between(0.06, 0.11), 5) : circle(x, y, 9, colors.gold),
  );
  const falling = repeat(9, () => {
    const [x, y] = [w * draw.between(0, 1), h * (focus + draw.between(-0.2, 0.3))];
    return placed(path('M0 -11Q9 0 0 11Q-9 0 0 -11Z', colors.glow, 0.85), x, y, draw.between(0, 180));
  });
  return stroke(smooth(bough), wood, 15) + twigs.map(({ twig }) => twig).join('') + blossoms.join('') + falling;
}

function flower(sheet: Sheet, cx: number, cy: number, r: number, count = sheet.draw.pick([5, 6, 8, 11])): string {
  const { draw, colors } = sheet;
  const turn = draw.between(0, 360);
  const layers = [1, 0.76, 0.52].map((share, layer) => {
    const paint = sheet.linear([
      mix(colors.glow, colors.ink, layer * 0.2),
      [0.6, mix(colors.mid, colors.glow, layer * 0.28)],
      mix(colors.deep, colors.mid, 0.3 + layer * 0.2),
    ]);
    const [long, wide] = [r * share, (r * share * draw.between(2.5, 3.3)) / count];
    const left = `C${n(-wide)} ${n(-long * 0.34)} ${n(-wide * 1.15)} ${n(-long * 0.86)} 0 ${n(-long)}`;
    const right = `C${n(wide * 1.15)} ${n(-long * 0.86)} ${n(wide)} ${n(-long * 0.34)} 0 0Z`;
    const vein = stroke(`M0 ${n(-long * 0.12)}V${n(-long * 0.8)}`, colors.deep, 1.2, 0.22);
    const petal = path(`M0 0${left}${right}`, paint, 0.93) + vein;
    return repeat(count, (at) =>
      placed(petal, cx, cy, turn + (360 / count) * (at + layer * 0.5) + draw.between(-4, 4)),
    );
  });
  const filaments = Math.round(10 + r / 25);
  const stamens = repeat(filaments, (at) => {
    const [x, y] = polar(cx, cy, r * draw.between(0.1, 0.22), (at / filaments) * 6.28);
    return stroke(`M${n(cx)} ${n(cy)}L${n(x)} ${n(y)}`, colors.gold, 1.6) + circle(x, y, r * 0.014 + 1.4, '#ffe9ae');
  });
  return layers.join('') + circle(cx, cy, r * 0.08, colors.gold) + stamens;
}
