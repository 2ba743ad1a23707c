import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, repeat, shape, smooth, stroke } from '../svg.ts';

/** The big top, from inside. */
export function tent(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const [cx, cy] = [w * draw.between(0.38, 0.62), h * 0.05];
  const count = draw.pick([10, 12, 14]);
  const light = draw.pick([colors.ink, colors.glow]);
  const cloth = repeat(count, (at) => {
    const [left, right] = [w * (-0.5 + (at / count) * 2), w * (-0.5 + ((at + 1) / count) * 2)];
    const middle = (left + right) / 2;
    const drop = h * 0.44 - Math.abs(middle - w / 2) * 0.22;
    const color = at % 2 === 0 ? colors.mid : light;
    const panel = `M${n(cx)} ${n(cy)}L${n(left)} ${n(drop)}Q${n(middle)} ${n(drop + 44)} ${n(right)} ${n(drop)}Z`;
    return path(panel, sheet.linear([mix(color, colors.deep, 0.55), color]));
  });
  const mast = stroke(`M${n(cx)} ${n(cy)}V-6`, colors.gold, 4);
  const ground = sheet.fill(colors.deep) + sheet.light(w / 2, h * 0.54, w * 0.7, colors.gold, 0.5);
  return {
    art:
      ground +
      cloth +
      mast +
      trapeze(sheet, w * draw.between(0.34, 0.66), h * 0.24) +
      repeat(2, (row) => bunting(sheet, row)),
    lockup: { place: draw.pick(['foot-centre', 'foot']), face: draw.pick(['black', 'serif']), shade: { strength: 1 } },
  };
}

function bunting({ width: w, height: h, colors }: Sheet, row: number): string {
  const y = h * (0.46 + row * 0.055);
  const flags = repeat(14, (at) => {
    const t = (at + 0.5) / 14;
    const top = y + Math.sin(t * Math.PI) * 34;
    const color = at % 3 === row ? colors.gold : at % 3 === 2 ? colors.glow : colors.ink;
    return shape([w * t - 15, top, w * t + 15, top, w * t, top + 27], color);
  });
  return flags + stroke(`M0 ${n(y)}Q${n(w / 2)} ${n(y + 68)} ${n(w)} ${n(y)}`, colors.ink, 1.6, 0.7);
}

/** Somebody hanging by the hands, swung to one side. */
function trapeze({ draw, colors }: Sheet, x: number, y: number): string {
  const lean = draw.between(-40, 40);
  const at = (dx: number, dy: number, sway: number) => [x + dx + lean * sway, y + dy] as const;
  const ropes = `M${n(x - 46)} -10L${n(x - 52 + lean)} ${n(y)}M${n(x + 46)} -10L${n(x + 52 + lean)} ${n(y)}`;
  const limb = (points: readonly (readonly [number, number])[], wide: number) =>
    stroke(smooth(points), colors.deep, wide);
  const [head] = [at(2, 26, 1)];
  return (
    stroke(ropes, colors.deep, 3) +
    limb([at(-22, 0, 1), at(-8, 44, 1)], 11) +
    limb([at(20, 0, 1), at(0, 44, 1)], 11) +
    limb([at(-4, 44, 1.1), at(-4, 72, 1.2), at(0, 130, 1.5)], 25) +
    limb([at(0, 126, 1.5), at(-18, 182, 1.9), at(-52, 214, 2.2)], 15) +
    limb([at(0, 126, 1.5), at(30, 176, 1.8), at(58, 196, 2)], 15) +
    circle(...head, 15, colors.deep) +
    stroke(`M${n(x - 52 + lean)} ${n(y)}H${n(x + 52 + lean)}`, colors.gold, 7)
  );
}
