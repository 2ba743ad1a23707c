/** Shapes as SVG elements, coordinates rounded to a tenth. */

export type Point = readonly [x: number, y: number];

export const n = (value: number): string => String(Math.round(value * 10) / 10);

const seen = (opacity: number) => (opacity === 1 ? '' : ` opacity="${Math.round(opacity * 100) / 100}"`);

export const rect = (x: number, y: number, width: number, height: number, fill: string, opacity = 1): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"${seen(opacity)}/>`;

/** A rectangle with round corners. */
export const block = (x: number, y: number, width: number, height: number, round: number, fill: string): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(round)}" fill="${fill}"/>`;

export const circle = (cx: number, cy: number, r: number, fill: string, opacity = 1): string =>
  `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill}"${seen(opacity)}/>`;

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, opacity = 1): string =>
  `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${seen(opacity)}/>`;

export const ring = (cx: number, cy: number, r: number, color: string, width: number, opacity = 1): string =>
  `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${color}" stroke-width="${n(width)}"${seen(opacity)}/>`;

export const path = (data: string, fill: string, opacity = 1): string =>
  `<path d="${data}" fill="${fill}"${seen(opacity)}/>`;

export const stroke = (data: string, color: string, width: number, opacity = 1): string =>
  `<path d="${data}" fill="none" stroke="${color}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${seen(opacity)}/>`;

/** A filled shape through the coordinates, x and y in turn. */
export const shape = (coordinates: readonly number[], fill: string, opacity = 1): string =>
  path(`M${coordinates.map(n).join(' ')}Z`, fill, opacity);

export const group = (content: string, attributes: string): string => `<g ${attributes}>${content}</g>`;

/** Moves, then turns by degrees, then scales; a negative width mirrors. */
export const placed = (content: string, x: number, y: number, turn = 0, scale: number | Point = 1): string => {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const sized = sx === 1 && sy === 1 ? '' : ` scale(${sx.toFixed(3)} ${sy.toFixed(3)})`;
  return group(content, `transform="translate(${n(x)} ${n(y)})${turn === 0 ? '' : ` rotate(${n(turn)})`}${sized}"`);
};

/** `count` values of `make`, joined. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** `M…L…` through the points. */
export const lineThrough = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}`;

/** A smooth curve through the points (Catmull-Rom as cubic Béziers). */
export function smooth(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  let data = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let index = 0; index < points.length - 1; index += 1) {
    const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    data += `C${n(x1 + (x2 - x0) / 6)} ${n(y1 + (y2 - y0) / 6)} ${n(x2 - (x3 - x1) / 6)} ${n(y2 - (y3 - y1) / 6)} ${n(x2)} ${n(y2)}`;
  }
  return data;
}

/** The point at `angle` (radians, clockwise from the right) on a circle. */
export const polar = (cx: number, cy: number, radius: number, angle: number): Point => [
  cx + Math.cos(angle) * radius,
  cy + Math.sin(angle) * radius,
];

/** A slice of a disc, or of a ring where `inner` is given, from one angle to a larger one. */
export function wedge(cx: number, cy: number, outer: number, from: number, to: number, inner = 0): string {
  const large = to - from > Math.PI ? 1 : 0;
  const point = (radius: number, angle: number) => polar(cx, cy, radius, angle).map(n).join(' ');
  const back =
    inner > 0
      ? `L${point(inner, to)}A${n(inner)} ${n(inner)} 0 ${large} 0 ${point(inner, from)}`
      : `L${n(cx)} ${n(cy)}`;
  return `M${point(outer, from)}A${n(outer)} ${n(outer)} 0 ${large} 1 ${point(outer, to)}${back}Z`;
}

export function star(cx: number, cy: number, r: number, color: string, points = 5): string {
  const corners = Array.from({ length: points * 2 }, (_, at) =>
    polar(cx, cy, at % 2 === 0 ? r : r * 0.42, (at / points) * Math.PI - Math.PI / 2),
  );
  return shape(corners.flat(), color);
}
