import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { n, path, placed, repeat, smooth, stroke } from '../svg.ts';
import type { Point } from '../svg.ts';

/** Strings across the sheet, one of them sounding; behind them the body of the instrument. */
export function strings(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const ground = sheet.fill(sheet.linear([colors.ground, colors.deep], [0, 0, 1, 1]));
  const side = draw.pick([-1, 1]);
  const body = placed(
    instrument(sheet),
    w * (0.5 + side * 0.22),
    h * 0.36,
    side * draw.between(8, 24),
    draw.between(1, 1.3),
  );
  const count = draw.pick([4, 6, 12]);
  const sounding = draw.whole(1, count - 2);
  const lean = w * draw.between(-0.14, 0.14);
  const lines = repeat(count, (at) => {
    const x = w * (0.5 + ((at - (count - 1) / 2) / count) * (count > 6 ? 0.86 : 0.5));
    if (at === sounding) return vibration(sheet, x, lean);
    return stroke(`M${n(x - lean)} -10L${n(x + lean)} ${n(h + 10)}`, colors.ink, at % 3 === 0 ? 2.6 : 1.5, 0.75);
  });
  return {
    art: ground + body + lines,
    lockup: {
      place: draw.pick(['foot', 'foot-centre', 'vertical-right']),
      face: draw.pick(['serif', 'serif', 'light']),
    },
  };
}

const OUTLINE =
  'M0 -330C190 -330 220 -190 150 -110C110 -60 110 20 160 70C260 170 220 400 0 400C-220 400 -260 170 -160 70C-110 20 -110 -60 -150 -110C-220 -190 -190 -330 0 -330Z';
const SOUND_HOLE = 'M70 -40C96 -70 40 -86 58 -40C76 20 96 60 84 110C74 150 40 120 62 104';

const instrument = (sheet: Sheet) =>
  path(OUTLINE, sheet.linear([sheet.colors.mid, sheet.colors.ground], [0, 0, 1, 1])) +
  stroke(OUTLINE, sheet.colors.glow, 2.5, 0.5) +
  [1, -1].map((flip) => placed(stroke(SOUND_HOLE, sheet.colors.deep, 10), 0, 0, 0, [flip, 1])).join('');

function vibration({ height: h, draw, colors }: Sheet, x: number, lean: number): string {
  const waves = draw.whole(3, 7);
  const reach = draw.between(22, 46);
  return repeat(7, (ghost) => {
    const share = 1 - ghost / 3;
    const points = Array.from({ length: 61 }, (_, step): Point => {
      const t = step / 60;
      return [x - lean + 2 * lean * t + Math.sin(t * Math.PI * waves) * Math.sin(t * Math.PI) * reach * share, t * h];
    });
    return stroke(smooth(points), colors.gold, ghost === 0 ? 4 : 1.3, ghost === 0 ? 1 : 0.5);
  });
}
