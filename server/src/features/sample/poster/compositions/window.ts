import type { Picture } from '../picture.ts';
import type { Sheet } from '../sheet.ts';
import { circle, n, path, placed, rect, repeat, stroke } from '../svg.ts';

/** A house front at night; somebody is still up. */
export function window(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const isArched = draw.chance(0.4);
  const columns = draw.pick([3, 4, 5]);
  const eaves = h * 0.33;
  const cell = w / (columns + 0.6);
  const tall = cell * draw.between(1.15, 1.4);
  const rows = Math.ceil((h - eaves) / tall);
  const lit = draw.whole(0, columns - 1) + columns * draw.whole(0, 1);
  const sky = sheet.fill(sheet.linear([colors.deep, colors.ground])) + sheet.stars(70, 0.34);
  const wall = rect(0, eaves, w, h - eaves, sheet.linear([colors.mid, colors.ground]));
  const cornice = rect(0, eaves - 10, w, 16, colors.ground) + rect(0, eaves + 6, w, 3, colors.glow, 0.35);
  const panes = repeat(columns * rows, (at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const box = { x: cell * (column + 0.49), y: eaves + tall * (row + 0.22), wide: cell * 0.62, tall: tall * 0.66 };
    return pane(sheet, box, isArched, at === lit ? 'lit' : draw.chance(0.16) ? 'dim' : 'dark');
  });
  const [mx, my] = [w * draw.between(0.72, 0.88), eaves * 0.3];
  const crescent = placed(path('M7 -26A27 27 0 1 0 25 11A22 22 0 0 1 7 -26Z', colors.ink), mx, my);
  return {
    art: sky + (draw.chance(0.5) ? crescent : '') + wall + cornice + panes,
    lockup: { place: 'head', face: draw.pick(['black', 'bold', 'serif']), share: 0.17 },
  };
}

interface Box {
  x: number;
  y: number;
  wide: number;
  tall: number;
}

function pane(sheet: Sheet, { x, y, wide, tall }: Box, isArched: boolean, state: 'lit' | 'dim' | 'dark'): string {
  const { colors } = sheet;
  const round = isArched ? wide / 2 : 3;
  const [right, foot] = [x + wide, y + tall];
  const outline = `M${n(x)} ${n(foot)}V${n(y + round)}Q${n(x)} ${n(y)} ${n(x + round)} ${n(y)}H${n(right - round)}Q${n(right)} ${n(y)} ${n(right)} ${n(y + round)}V${n(foot)}Z`;
  const cross = `M${n(x + wide / 2)} ${n(y)}V${n(foot)}M${n(x)} ${n(y + tall * 0.48)}H${n(right)}`;
  const sill = rect(x - 5, foot, wide + 10, 5, colors.glow, 0.3);
  if (state !== 'lit') {
    const paint = state === 'dim' ? colors.glow : colors.deep;
    return path(outline, paint, state === 'dim' ? 0.4 : 1) + stroke(cross, colors.ground, 3, 0.7) + sill;
  }
  const shoulder = foot - tall * 0.36;
  const [from, to] = [n(x + wide * 0.38), n(x + wide * 0.86)];
  const body = `M${from} ${n(foot)}Q${from} ${n(shoulder)} ${n(x + wide * 0.62)} ${n(shoulder)}Q${to} ${n(shoulder)} ${to} ${n(foot)}Z`;
  return (
    sheet.light(x + wide / 2, y + tall / 2, wide * 2.1, colors.gold, 0.55) +
    path(outline, sheet.linear(['#ffe9ad', colors.gold])) +
    circle(x + wide * 0.62, y + tall * 0.5, wide * 0.12, colors.deep) +
    path(body, colors.deep) +
    stroke(cross, colors.ground, 3, 0.9) +
    sill
  );
}
