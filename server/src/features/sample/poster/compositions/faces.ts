import type { Palette } from '../palettes.ts';
import { circle, ellipse, stroke } from '../svg.ts';

/** Somebody from a picture book: stands on y = 150 and is some 300 high. */
export type Creature = (colors: Palette) => string;

export const INK = '#1b1613';
export const BLUSH = '#ff8f7a';

/** The same on the left and on the right. */
export const both = (make: (side: number) => string): string => make(-1) + make(1);

export const eyes = (x: number, y: number, apart: number, size = 9): string =>
  both((side) => circle(x + side * apart, y, size, INK) + circle(x + side * apart + 3, y - 3, size * 0.34, '#fff'));

export const cheeks = (x: number, y: number, apart: number): string =>
  both((side) => ellipse(x + side * apart, y, 14, 9, BLUSH, 0.75));

export const smile = (x: number, y: number, wide: number): string =>
  stroke(`M${x - wide} ${y}Q${x} ${y + wide * 0.9} ${x + wide} ${y}`, INK, 4.5);
