import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { circle, rect, repeat, ring, shape } from '../svg.ts';

/** Nothing but the title. */
export function type(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const under = draw.pick([
    () =>
      circle(w * draw.between(0.2, 0.8), h * draw.between(0.3, 0.6), w * draw.between(0.34, 0.5), colors.deep, 0.55),
    () => shape([0, h * 0.24, w, h * 0.06, w, h * 0.5, 0, h * 0.7], colors.deep, 0.5),
    () => repeat(11, (at) => rect(0, (at * h) / 11, w, h / 22, colors.deep, 0.28)),
    () => repeat(9, (at) => ring(w, 0, 90 + at * 82, colors.deep, 26, 0.32)),
  ])();
  return {
    art: sheet.fill(draw.chance(0.5) ? colors.ground : colors.mid) + under,
    lockup: { place: 'giant', face: 'black', share: 0.62, shade: { strength: 0.8 } },
  };
}
