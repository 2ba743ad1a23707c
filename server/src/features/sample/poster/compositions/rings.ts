import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, path, polar, repeat, wedge } from '../svg.ts';

/** Circles: arcs that grow as notes do, discs laid over one another, or dots in a spiral. */
export function rings(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const { place, focus } = placeWords(draw, ['foot', 'corners', 'foot', 'head']);
  const circles = draw.pick([arcs, arcs, discs, dots]);
  return {
    art:
      sheet.fill(colors.ground) +
      circles(sheet, w * draw.pick([0.14, 0.5, 0.86]), h * (focus + draw.between(-0.04, 0.04))),
    lockup: { place, face: draw.pick(['bold', 'black', 'light']), share: place === 'head' ? 0.24 : 0.27 },
  };
}

function arcs({ width: w, draw, colors }: Sheet, cx: number, cy: number): string {
  const growth = draw.between(1.32, 1.5);
  let [radius, wide] = [14, 6];
  let drawn = circle(cx, cy, 9, colors.gold);
  for (let at = 0; radius < w * 1.25; at += 1) {
    const start = draw.between(0, 6.28);
    const end = start + draw.pick([1.57, 2.1, 3.14, 3.9, 4.71]);
    const color = at === 4 ? colors.gold : draw.pick([colors.ink, colors.glow, colors.mid, colors.mid]);
    const echo = wedge(cx, cy, radius + wide, end + 0.12, end + 0.12 + draw.between(0.3, 1), radius);
    drawn += path(wedge(cx, cy, radius + wide, start, end, radius), color);
    if (draw.chance(0.55)) drawn += path(echo, mix(colors.mid, colors.deep, 0.35));
    radius += wide + 5 + at * 0.8;
    wide *= growth - at * 0.035;
  }
  return drawn;
}

function discs({ width: w, draw, colors }: Sheet, _cx: number, cy: number): string {
  const count = draw.whole(4, 6);
  const golden = draw.whole(1, count - 2);
  return repeat(count, (at) => {
    const t = at / (count - 1);
    const r = w * draw.between(0.2, 0.34);
    const [x, y] = [w * (0.1 + t * 0.8), cy + draw.between(-0.24, 0.24) * w];
    if (at === golden) return circle(x, y, r * 0.7, colors.gold, 0.95);
    return circle(x, y, r, draw.pick([colors.glow, colors.ink, colors.mid]), 0.72);
  });
}

/** As the seeds of a sunflower lie. */
function dots({ width: w, draw, colors }: Sheet, _cx: number, cy: number): string {
  const count = draw.whole(200, 320);
  const golden = draw.whole(5, 12);
  return repeat(count, (at) => {
    const [x, y] = polar(w / 2, cy, 24 * Math.sqrt(at + 1) * (w / 600), at * 2.39996);
    const color = at % golden === 0 ? colors.gold : at % 3 === 0 ? colors.ink : colors.glow;
    return circle(x, y, 2 + (at / count) * 8.5, color, 0.95 - (at / count) * 0.35);
  });
}
