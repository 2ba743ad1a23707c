import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, repeat, stroke } from '../svg.ts';

/** Box above box, and a chandelier. */
export function tiers(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const ground = sheet.fill(sheet.radial([colors.mid, [0.6, colors.ground], colors.deep], [0.5, 0.22, 0.75]));
  const boxes = draw.pick([9, 11, 13]);
  const galleries = repeat(draw.whole(3, 4), (level) => gallery(sheet, h * (0.26 + level * 0.105), level, boxes));
  return {
    art: ground + galleries + chandelier(sheet, w / 2, h * 0.13, w * 0.2),
    lockup: { place: 'foot-centre', face: draw.pick(['serif', 'serif', 'bold']) },
  };
}

function gallery(sheet: Sheet, y: number, level: number, boxes: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const sag = h * (0.035 + level * 0.022);
  const deep = h * 0.045;
  const height = (t: number) => y + sag * Math.sin(t * Math.PI);
  const curve = (lower: number) => `M0 ${n(y + lower)}Q${n(w / 2)} ${n(y + sag * 2 + lower)} ${n(w)} ${n(y + lower)}`;
  const front = `${curve(0)}V${n(y + deep)}Q${n(w / 2)} ${n(y + sag * 2 + deep)} 0 ${n(y + deep)}Z`;
  const arches = repeat(boxes, (box) => {
    const t = (box + 0.5) / boxes;
    const [x, foot, wide] = [w * t, height(t), (w / boxes) * 0.34];
    const top = n(foot - h * 0.036);
    const arch = `M${n(x - wide)} ${n(foot)}V${top}A${n(wide)} ${n(wide)} 0 0 1 ${n(x + wide)} ${top}V${n(foot)}Z`;
    return draw.chance(0.3) ? path(arch, colors.gold, 0.95) : path(arch, colors.deep, 0.85);
  });
  const lamps = repeat(boxes - 1, (box) => {
    const t = (box + 1) / boxes;
    return circle(w * t, height(t) + deep * 0.45, 3.4, '#ffe7a6');
  });
  const trim = stroke(curve(0), colors.gold, 2.4) + stroke(curve(deep), colors.gold, 1, 0.6);
  return arches + path(front, sheet.linear([colors.mid, colors.deep])) + trim + lamps;
}

function chandelier(sheet: Sheet, cx: number, cy: number, r: number): string {
  const { colors } = sheet;
  const rows = [1, 0.72, 0.44].map((share, row) => {
    const [y, wide] = [cy + row * r * 0.34, r * share];
    const count = Math.round(15 * share) + 1;
    const beads = repeat(count + 1, (at) => {
      const t = at / count;
      return circle(cx + (t - 0.5) * 2 * wide, y + Math.sin(t * Math.PI) * r * 0.2, 4.2, '#fff3cd');
    });
    return (
      stroke(`M${n(cx - wide)} ${n(y)}Q${n(cx)} ${n(y + r * 0.4)} ${n(cx + wide)} ${n(y)}`, colors.gold, 2.4) + beads
    );
  });
  const chains = repeat(9, (at) => {
    const x = cx + (at - 4) * r * 0.22;
    return stroke(`M${n(x)} ${n(cy + r * 0.1)}L${n(cx)} ${n(cy - r * 0.72)}`, colors.gold, 1, 0.8);
  });
  const rod = stroke(`M${n(cx)} -5V${n(cy - r * 0.7)}`, colors.gold, 2.4);
  return (
    sheet.light(cx, cy, r * 2.6, colors.gold, 0.75) +
    rod +
    chains +
    rows.join('') +
    circle(cx, cy + r * 0.98, 6, colors.gold)
  );
}
