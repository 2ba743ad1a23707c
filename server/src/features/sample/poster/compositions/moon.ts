import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { block, circle, ellipse, group, n, path, polar, repeat, smooth, stroke } from '../svg.ts';
import { ridge } from './ridge.ts';

/** A great moon over hills that fade into mist. */
export function moon(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const isGolden = draw.chance(0.65);
  const disc = isGolden ? colors.gold : colors.ink;
  const place = draw.pick(['foot', 'foot', 'vertical-right', 'vertical-left', 'foot-centre', 'corners'] as const);
  const aside = place === 'vertical-right' ? -0.2 : place === 'vertical-left' ? 0.2 : draw.between(-0.2, 0.2);
  const r = w * (place.startsWith('vertical') ? draw.between(0.18, 0.25) : draw.between(0.2, 0.36));
  const [cx, cy] = [w * (0.5 + aside), h * draw.between(0.24, 0.34)];
  const sky = sheet.fill(sheet.linear([colors.deep, [0.6, colors.ground], colors.mid])) + sheet.stars(60, 0.5);
  const seas = repeat(5, () => {
    const [x, y] = polar(cx, cy, r * draw.between(0.15, 0.7), draw.between(0, 6.28));
    return ellipse(x, y, r * draw.between(0.08, 0.24), r * draw.between(0.06, 0.16), colors.deep, 0.09);
  });
  const body =
    sheet.light(cx, cy, r * 2.3, disc, 0.55) +
    circle(cx, cy, r, disc) +
    group(seas, `clip-path="${sheet.clip(circle(cx, cy, r, '#000'))}"`);
  const clouds = repeat(draw.chance(0.5) ? 3 : 0, (at) => {
    const [length, y] = [r * draw.between(0.9, 1.5), cy + r * (0.1 + at * 0.3)];
    return group(block(cx + draw.between(-r, r) - length / 2, y, length, 12, 6, colors.deep), 'opacity="0.5"');
  });
  const birds = repeat(draw.chance(0.6) ? draw.whole(3, 7) : 0, (at) =>
    bird(cx - r * 0.4 + at * 24, cy - r * 0.2 - at * 7 + draw.between(-18, 18), draw.between(8, 15), colors.deep),
  );
  return { art: sky + body + clouds + birds + hills(sheet), lockup: { place, face: 'serif' } };
}

function hills(sheet: Sheet): string {
  const { height: h, draw, colors } = sheet;
  const count = draw.whole(4, 6);
  return repeat(count, (at) => {
    const t = at / (count - 1);
    const line = smooth(ridge(sheet, { y: h * (0.5 + t * 0.26), lift: h * (0.1 - t * 0.03), busy: 2 + at }));
    const paint = sheet.linear([
      mix(colors.glow, colors.deep, 0.3 + t * 0.62),
      mix(colors.mid, colors.deep, 0.35 + t * 0.65),
    ]);
    return path(`${line}V${n(h)}H0Z`, paint);
  });
}

function bird(x: number, y: number, size: number, color: string): string {
  const wing = (side: number) => `${n(x + side * size * 0.4)} ${n(y - size * 0.55)}`;
  const [left, right] = [n(x - size), n(x + size)];
  return stroke(
    `M${left} ${n(y - size * 0.35)}Q${wing(-1)} ${n(x)} ${n(y)}Q${wing(1)} ${right} ${n(y - size * 0.35)}`,
    color,
    2.4,
  );
}
