import { mix } from '../palettes.ts';
import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { block, circle, ellipse, n, path, placed, rect, repeat, shape, star, stroke } from '../svg.ts';
import { CREATURES } from './creatures.ts';

/** A page of a picture book: hills, a moon, and somebody who lives there. */
export function story(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const creature = CREATURES[sheet.motif ?? 'star'];
  if (!creature) throw new Error(`there is no drawing of a ${sheet.motif}`);
  const isHead = draw.chance(0.6);
  const base = h * (isHead ? 0.74 : 0.5);
  const [mx, my] = [w * draw.pick([0.18, 0.82]), h * (isHead ? 0.4 : 0.13)];
  const crescent = placed(path(CRESCENT, colors.gold), mx, my, draw.between(-30, 10));
  const full = sheet.light(mx, my, 150, colors.gold, 0.45) + circle(mx, my, 52, colors.gold);
  const clouds = repeat(3, () => {
    const y = h * (isHead ? draw.between(0.34, 0.54) : draw.between(0.06, 0.28));
    return placed(cloud(colors.ink), w * draw.between(0.05, 0.95), y, 0, draw.between(0.6, 1.15));
  });
  const twinkles = repeat(18, () => {
    const color = draw.chance(0.3) ? colors.gold : colors.ink;
    return star(w * draw.between(0, 1), h * draw.between(0.02, 0.6), draw.between(3, 9), color, 4);
  });
  const { back, front } = sheet.motif === 'whale' ? waves(sheet, base) : hills(sheet, base);
  const body = placed(
    creature(colors),
    w * draw.between(0.46, 0.54),
    base - 118,
    0,
    isHead ? draw.between(1.14, 1.3) : 1.08,
  );
  return {
    art:
      sheet.fill(sheet.linear([colors.ground, colors.mid])) +
      twinkles +
      (draw.chance(0.5) ? crescent : full) +
      clouds +
      back +
      body +
      front,
    lockup: {
      place: isHead ? 'head-centre' : 'foot-centre',
      face: 'black',
      share: isHead ? 0.2 : 0.22,
      shade: { strength: isHead ? 0.75 : 1, color: mix(colors.ground, colors.deep, 0.6) },
    },
  };
}

/** A new moon, 108 high. */
const CRESCENT = 'M14 -52A54 54 0 1 0 50 22A44 44 0 0 1 14 -52Z';

const cloud = (color: string) =>
  circle(-36, 0, 24, color) + circle(0, -14, 34, color) + circle(38, 0, 26, color) + block(-58, 0, 120, 25, 12, color);

function hills({ width: w, height: h, draw, colors }: Sheet, base: number): { back: string; front: string } {
  const far =
    ellipse(w * 0.12, base + 150, w * 0.62, 240, mix(colors.mid, colors.glow, 0.45)) +
    ellipse(w * 0.95, base + 160, w * 0.6, 230, mix(colors.mid, colors.glow, 0.25));
  const trees = repeat(6, () => {
    const [x, y, size] = [w * draw.between(0, 1), base - 44 + draw.between(-20, 40), draw.between(24, 50)];
    const leaf = mix(colors.mid, draw.pick([colors.deep, colors.glow]), 0.5);
    const fir = shape([x - size * 0.7, y + 10, x, y - size * 2, x + size * 0.7, y + 10], leaf);
    return rect(x - 4, y, 8, 46, colors.deep) + (draw.chance(0.5) ? circle(x, y - size * 0.4, size * 0.8, leaf) : fir);
  });
  const meadow = `M0 ${n(base + 30)}Q${n(w * 0.5)} ${n(base - 40)} ${n(w)} ${n(base + 36)}V${n(h)}H0Z`;
  const flowers = repeat(26, () => {
    const [x, y] = [w * draw.between(0, 1), base + draw.between(26, 90)];
    if (draw.chance(0.5)) return circle(x, y, draw.between(3, 6), draw.pick([colors.gold, colors.glow, colors.ink]));
    return stroke(`M${n(x)} ${n(y)}q-4 -12 -8 -14M${n(x)} ${n(y)}q3 -13 8 -15`, colors.glow, 2.4, 0.7);
  });
  return { back: far + trees + path(meadow, mix(colors.ground, colors.deep, 0.15)), front: flowers };
}

function waves({ width: w, height: h, colors }: Sheet, base: number): { back: string; front: string } {
  const wave = (y: number, color: string) =>
    path(`M-60 ${n(y)}${repeat(8, () => `q${n(w / 12)} -30 ${n(w / 6)} 0`)}V${n(h)}H-60Z`, color);
  return {
    back: wave(base - 20, mix(colors.mid, colors.glow, 0.4)),
    front: wave(base + 22, mix(colors.mid, colors.ground, 0.3)) + wave(base + 62, mix(colors.ground, colors.deep, 0.3)),
  };
}
