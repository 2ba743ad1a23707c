import type { Sheet } from '../sheet.ts';
import type { Point } from '../svg.ts';

/** The line of a range of hills across the whole sheet, around `y`. */
export function ridge({ width, draw }: Sheet, at: { y: number; lift: number; busy: number }): Point[] {
  const phase = draw.between(0, 9);
  return Array.from({ length: 15 }, (_, step) => {
    const t = step / 14;
    const wave = Math.sin(t * at.busy * 1.7 + phase) * 0.55 + Math.sin(t * at.busy * 3.9 + phase * 2) * 0.3;
    return [t * width, at.y - wave * at.lift + draw.between(-4, 4)] as const;
  });
}
