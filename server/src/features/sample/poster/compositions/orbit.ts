import { placeWords } from '../picture.ts';
import type { Picture } from '../picture.ts';
import { mix } from '../palettes.ts';
import type { Sheet } from '../sheet.ts';
import { circle, group, lineThrough, n, placed, polar, rect, repeat, ring, stroke } from '../svg.ts';

/** The sky above: a planet with its moons, a chart of stars, or an eclipse. */
export function orbit(sheet: Sheet): Picture {
  const { width: w, height: h, draw, colors } = sheet;
  const { place, focus } = placeWords(draw, ['foot', 'foot-centre', 'corners', 'head']);
  const [cx, cy] = [w * draw.between(0.36, 0.64), h * focus];
  const sky = sheet.radial([colors.mid, [0.55, colors.ground], colors.deep], [cx / w, cy / h, 0.8]);
  const body = draw.pick([planet, planet, chart, eclipse]);
  return {
    art: sheet.fill(sky) + sheet.stars(150, 1) + body(sheet, cx, cy),
    lockup: { place, face: draw.pick(['bold', 'black', 'light']), share: 0.25 },
  };
}

function planet(sheet: Sheet, cx: number, cy: number): string {
  const { width: w, height: h, draw, colors } = sheet;
  const [r, flat] = [w * draw.between(0.14, 0.24), draw.between(0.28, 0.46)];
  const ways = Array.from({ length: draw.whole(4, 6) }, (_, at) => r * (1.55 + at * 0.62));
  const orbits = ways.map((rx, at) => {
    const [color, wide, opacity] = at === 1 ? [colors.gold, 3, 1] : [colors.glow, 1.2, 0.6];
    return `<ellipse rx="${n(rx)}" ry="${n(rx * flat)}" fill="none" stroke="${color}" stroke-width="${wide}" opacity="${opacity}"/>`;
  });
  const moons = ways.map((rx, at) => {
    const angle = draw.between(0, 6.28);
    const color = at === 1 ? colors.gold : draw.pick([colors.ink, colors.glow]);
    return circle(Math.cos(angle) * rx, Math.sin(angle) * rx * flat, draw.between(5, 18), color);
  });
  const ball = circle(0, 0, r, sheet.radial([colors.ink, [0.35, colors.glow], colors.mid], [0.32, 0.3, 0.8]));
  const [behind, before] = [-h, 0].map((y) => sheet.clip(rect(-w * 2, y, w * 4, h, '#000')));
  const all = orbits.join('');
  const system = group(all, `clip-path="${behind}"`) + ball + group(all, `clip-path="${before}"`) + moons.join('');
  return placed(system, cx, cy, draw.between(-38, 38));
}

/** Rings and hours of an old star chart, and a constellation nobody has named. */
function chart({ width: w, draw, colors }: Sheet, _cx: number, cy: number): string {
  const [cx, r] = [w / 2, w * 0.4];
  const rims = [1, 0.94, 0.66, 0.34]
    .map((share) => ring(cx, cy, r * share, colors.glow, share === 1 ? 3 : 1.2, 0.7))
    .join('');
  const hours = repeat(72, (at) => {
    const [[x1, y1], [x2, y2]] = [
      polar(cx, cy, r * 0.94, at * 0.08727),
      polar(cx, cy, r * (at % 6 === 0 ? 0.86 : 0.91), at * 0.08727),
    ];
    return stroke(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, colors.ink, at % 6 === 0 ? 2 : 1, 0.8);
  });
  const figure = Array.from({ length: 9 }, (_, at) =>
    polar(cx, cy, r * draw.between(0.12, 0.8), at * 0.72 + draw.between(-0.3, 0.3)),
  );
  const spots = figure
    .map(([x, y], at) => circle(x, y, at % 3 === 0 ? 9 : 5.5, at % 3 === 0 ? colors.gold : colors.ink))
    .join('');
  return (
    circle(cx, cy, r, mix(colors.deep, colors.ground, 0.4), 0.75) +
    rims +
    hours +
    stroke(lineThrough(figure), colors.gold, 2.2) +
    spots
  );
}

function eclipse(sheet: Sheet, cx: number, cy: number): string {
  const { width: w, draw, colors } = sheet;
  const r = w * draw.between(0.25, 0.33);
  const corona = repeat(90, (at) => {
    const angle = (at / 90) * 6.2832;
    const [[x1, y1], [x2, y2]] = [
      polar(cx, cy, r * 1.02, angle),
      polar(cx, cy, r * draw.between(1.1, 1.75), angle + draw.between(-0.05, 0.05)),
    ];
    return stroke(`M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`, colors.gold, 2, draw.between(0.25, 0.8));
  });
  const flare = polar(cx, cy, r, draw.between(-1.4, -0.2));
  return (
    sheet.light(cx, cy, r * 2.1, colors.gold, 0.85) +
    corona +
    circle(cx, cy, r, colors.deep) +
    ring(cx, cy, r, '#fff2c9', 3) +
    circle(...flare, 15, '#fff7e2')
  );
}
