import type { Picture } from '../picture.ts';
import { fade } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, rect, repeat, shape, stroke } from '../svg.ts';

/** A dark room, a lit door, somebody in it. */
export function door(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const wide = w * draw.between(0.18, 0.27);
  const x = w * draw.between(0.2, 0.55);
  const [top, floor] = [h * draw.between(0.14, 0.2), h * 0.58];
  const lean = draw.pick([-1, 1]) * draw.between(0.1, 0.3) * w;
  const wall = sheet.fill(sheet.linear([colors.ground, [0.68, colors.mid], [0.69, colors.ground], colors.deep]));
  const glow = sheet.light(x + wide / 2, (top + floor) / 2, w * 0.62, colors.gold, 0.5);
  const opening = rect(x, top, wide, floor - top, sheet.linear(['#fff3cf', colors.gold]));
  const spill = shape(
    [x, floor, x + wide, floor, x + wide + lean + w * 0.2, h, x + lean - w * 0.12, h],
    sheet.linear([fade(colors.gold, 0.85), fade(colors.gold, 0.05)]),
  );
  const [hinge, swing] = lean < 0 ? [x, -wide * 0.42] : [x + wide, wide * 0.42];
  const leaf = shape(
    [hinge, top, hinge + swing, top - 24, hinge + swing, floor + 34, hinge, floor],
    sheet.linear([colors.deep, colors.ground]),
  );
  const frames = repeat(draw.whole(1, 3), (at) => {
    const out = (at + 1) * 22;
    const frame = `M${n(x - out)} ${n(floor)}V${n(top - out)}H${n(x + wide + out)}V${n(floor)}`;
    return stroke(frame, colors.glow, 2, 0.4 - at * 0.12);
  });
  const someone = person(x + wide * draw.between(0.35, 0.65), floor, (floor - top) * 0.62, colors.deep, lean);
  return {
    art: wall + glow + frames + spill + opening + leaf + someone,
    lockup: { place: draw.pick(['foot', 'foot', 'corners']), face: draw.pick(['bold', 'serif']) },
  };
}

/** A standing silhouette and the shadow it throws forwards. */
function person(x: number, foot: number, tall: number, color: string, lean: number): string {
  const at = (across: number, up: number) => `${n(x + tall * across)} ${n(foot - tall * up)}`;
  const left = `M${at(-0.11, 0)}L${at(-0.13, 0.62)}Q${at(-0.13, 0.82)} ${at(0, 0.83)}`;
  const right = `Q${at(0.13, 0.82)} ${at(0.13, 0.62)}L${at(0.11, 0)}L${at(0.02, 0)}L${at(0, 0.4)}L${at(-0.02, 0)}Z`;
  const end = (lean * 0.75) / tall;
  const shadow = `M${at(-0.11, 0)}L${at(0.11, 0)}L${at(end + 0.26, -1.2)}L${at(end - 0.12, -1.2)}Z`;
  return path(shadow, color, 0.75) + path(left + right, color) + circle(x, foot - tall * 0.91, tall * 0.075, color);
}
