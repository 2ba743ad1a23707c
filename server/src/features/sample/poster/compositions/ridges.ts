import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { block, lineThrough, n, path, polar, repeat, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** A signal, line under line or ring around ring. */
export function ridges(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'head', 'foot']);
  const ground =
    sheet.fill(sheet.linear([colors.deep, colors.ground])) + sheet.light(w / 2, h * focus, w * 0.7, colors.mid, 0.8);
  return {
    art: ground + draw.pick([pulse, stack, stack, bars])(sheet, focus),
    lockup: { place, share: 0.24, face: draw.pick(['light', 'black', 'bold']) },
  };
}

function stack({ width: w, height: h, draw, colors }: Sheet, focus: number): string {
  const [count, golden] = [34, draw.whole(12, 24)];
  const peaks = Array.from({ length: 4 }, () => ({ at: draw.between(0.28, 0.72), wide: draw.between(0.03, 0.1) }));
  return repeat(count, (row) => {
    const y = h * (focus - 0.23 + (row / count) * 0.48);
    const points = Array.from({ length: 61 }, (_, step): Point => {
      const t = step / 60;
      const bumps = peaks.map(({ at, wide }) => Math.exp(-(((t - at) / wide) ** 2)) * draw.between(0.2, 1));
      return [w * (0.06 + t * 0.88), y - bumps.reduce((sum, bump) => sum + bump, 0) * 34 - draw.between(0, 3)];
    });
    const line = smooth(points);
    const ink = row === golden ? stroke(line, colors.gold, 3.4) : stroke(line, colors.ink, 1.5, 0.9);
    return path(`${line}V${n(y + 26)}H${n(w * 0.06)}Z`, mix(colors.deep, colors.ground, row / count)) + ink;
  });
}

function pulse({ width: w, height: h, draw, colors }: Sheet, focus: number): string {
  const golden = draw.whole(5, 13);
  const phases = Array.from({ length: 5 }, () => draw.between(0, 6.28));
  return repeat(20, (at) => {
    const points = Array.from({ length: 121 }, (_, step): Point => {
      const angle = (step / 120) * Math.PI * 2;
      const bumps = phases.map((phase, wave) => Math.sin(angle * (wave + 2) + phase + at * 0.16) / (wave + 1.4));
      const bump = bumps.reduce((sum, one) => sum + one, 0) * (3 + at * 0.85);
      return polar(w / 2, h * focus, w * (0.1 + at * 0.0195) + bump, angle);
    });
    const line = `${lineThrough(points)}Z`;
    return at === golden ? stroke(line, colors.gold, 3.6) : stroke(line, colors.ink, 1.4, 0.35 + at * 0.03);
  });
}

/** Loudness over time, mirrored, as editors draw it. */
function bars({ width: w, height: h, draw, colors }: Sheet, focus: number): string {
  const [count, golden] = [54, draw.whole(14, 40)];
  const [swell, beat] = [draw.between(2, 5), draw.between(9, 17)];
  return repeat(count, (at) => {
    const t = at / (count - 1);
    const loud =
      (0.25 + 0.75 * Math.abs(Math.sin(t * swell))) *
      (0.3 + 0.7 * Math.abs(Math.sin(t * beat))) *
      Math.sin(t * Math.PI);
    const tall = h * (0.012 + 0.46 * loud * draw.between(0.75, 1));
    const color = at === golden ? colors.gold : mix(colors.glow, colors.ink, loud);
    return block(w * (0.06 + t * 0.88) - 3.4, h * focus - tall / 2, 6.8, tall, 3.4, color);
  });
}
