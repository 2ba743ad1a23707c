import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { fade } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, repeat, ring, stroke, wedge } from '../svg.ts';

/** A record under the lamp. */
export function vinyl(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const ground = sheet.fill(sheet.linear([colors.mid, colors.deep], [0, 0, 1, 1]));
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'head', 'head']);
  const r = w * draw.between(0.5, 0.6);
  const [cx, cy] = [w * draw.pick([0.16, 0.5, 0.86]), h * focus];
  const disc = circle(cx + 10, cy + 16, r, colors.deep, 0.5) + circle(cx, cy, r, '#0b0a0c');
  const grooves = repeat(38, (at) => ring(cx, cy, r * (0.4 + at * 0.0155), '#ffffff', 0.8, at % 6 === 0 ? 0.28 : 0.1));
  const shine = [0.35, 3.5].map((angle) => {
    const paint = sheet.radial([fade(colors.glow, 0.6), fade(colors.glow, 0.04)]);
    const streak = path(wedge(cx, cy, r * 0.98, angle + 0.16, angle + 0.24, r * 0.38), colors.ink, 0.25);
    return path(wedge(cx, cy, r * 0.98, angle, angle + 0.45, r * 0.38), paint) + streak;
  });
  const label =
    circle(cx, cy, r * 0.36, colors.gold) +
    ring(cx, cy, r * 0.31, colors.deep, 1.5, 0.6) +
    ring(cx, cy, r * 0.2, colors.deep, 1, 0.5) +
    circle(cx, cy, r * 0.035, colors.deep);
  const [px, py] = [cx + r * 1.02, cy - r * 0.9];
  const arm = `M${n(px)} ${n(py)}L${n(cx + r * 0.86)} ${n(cy + r * 0.1)}L${n(cx + r * 0.56)} ${n(cy + r * 0.42)}`;
  const pickup = stroke(arm, colors.ink, 7) + circle(px, py, 22, colors.mid) + circle(px, py, 10, colors.ink);
  return {
    art: ground + disc + grooves + shine.join('') + label + pickup,
    lockup: { place, face: draw.pick(['black', 'bold']), shade: { strength: 1 } },
  };
}
