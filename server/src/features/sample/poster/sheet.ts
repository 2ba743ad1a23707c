import type { Random } from '../random.ts';
import type { Motif } from '../works/work.ts';
import { fade } from './palettes.ts';
import type { Palette } from './palettes.ts';
import { circle, rect, repeat } from './svg.ts';

/** A colour, alone or with the share of the way at which it stands. */
type Stop = string | readonly [offset: number, color: string];

const DOWN = [0, 0, 0, 1] as const;

/** What a composition draws on: a sheet, its colours, and the draws that make it unlike others of its family. */
export class Sheet {
  readonly width: number;
  readonly height: number;
  readonly draw: Random;
  readonly colors: Palette;
  readonly motif: Motif | undefined;
  readonly #definitions: string[] = [];

  constructor(options: { width: number; height: number; draw: Random; colors: Palette; motif?: Motif | undefined }) {
    this.width = options.width;
    this.height = options.height;
    this.draw = options.draw;
    this.colors = options.colors;
    this.motif = options.motif;
  }

  /** Paint that runs through the stops, by default downwards; `way` is x1, y1, x2, y2 in shares of the painted shape. */
  linear(stops: readonly Stop[], way: readonly number[] = DOWN): string {
    const [x1, y1, x2, y2] = way;
    return this.#define(
      (id) =>
        `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`,
    );
  }

  /** Paint that runs outwards; `from` is its centre and radius in shares of the painted shape. */
  radial(stops: readonly Stop[], from: readonly number[] = [0.5, 0.5, 0.5]): string {
    const [cx, cy, r] = from;
    return this.#define(
      (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`,
    );
  }

  /** Where later shapes may show, as a value for `clip-path`. */
  clip(shapes: string): string {
    return this.#define((id) => `<clipPath id="${id}">${shapes}</clipPath>`);
  }

  /** The whole sheet in one paint. */
  fill(paint: string): string {
    return rect(0, 0, this.width, this.height, paint);
  }

  /** A soft round light. */
  light(cx: number, cy: number, radius: number, color: string, strength = 0.6): string {
    const stops = [fade(color, strength), [0.45, fade(color, strength * 0.35)], fade(color, 0)] as const;
    return circle(cx, cy, radius, this.radial(stops));
  }

  /** Darkness that comes from an edge, for words to stand on. */
  shade(edge: 'top' | 'bottom', depth: number, color: string, strength: number): string {
    const stops = [fade(color, strength), [0.7, fade(color, strength * 0.86)], fade(color, 0)] as const;
    const isTop = edge === 'top';
    return rect(0, isTop ? 0 : this.height - depth, this.width, depth, this.linear(stops, isTop ? DOWN : [0, 1, 0, 0]));
  }

  /** Small stars over the upper `share` of the sheet. */
  stars(count: number, share = 0.6, color = this.colors.ink): string {
    return repeat(count, () => {
      const radius = this.draw.chance(0.12) ? this.draw.between(1.6, 2.6) : this.draw.between(0.5, 1.3);
      const [x, y] = [this.draw.between(0, this.width), this.draw.between(0, this.height * share)];
      return circle(x, y, radius, color, this.draw.between(0.25, 0.95));
    });
  }

  document(content: string): string {
    const { width, height } = this;
    const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size}><defs>${this.#definitions.join('')}</defs>${content}</svg>`;
  }

  #define(element: (id: string) => string): string {
    const id = `d${this.#definitions.length}`;
    this.#definitions.push(element(id));
    return `url(#${id})`;
  }
}

/** Stops without a place of their own stand evenly between the ends. */
const stopsOf = (stops: readonly Stop[]) =>
  stops
    .map((stop, at) => (typeof stop === 'string' ? ([at / Math.max(1, stops.length - 1), stop] as const) : stop))
    .map(([offset, color]) => `<stop offset="${Math.round(offset * 100) / 100}" stop-color="${color}"/>`)
    .join('');
