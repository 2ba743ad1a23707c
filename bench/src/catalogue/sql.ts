/** One of `words`, drawn anew for each row. */
export function oneOf(words: readonly string[]): string {
  return `(array['${words.join("','")}'])[1 + floor(random() * ${words.length})::int]`;
}

/** One of the keys, as often as its whole-numbered weight says. */
export function oneByWeight(weights: Record<string, number>): string {
  return oneOf(Object.entries(weights).flatMap(([word, weight]) => Array<string>(weight).fill(word)));
}

/** A whole number from 1 to `most`; the higher `skew`, the more often a low one. */
export const rank = (most: number, skew: number): string =>
  `1 + least(${most - 1}, floor(${most} * power(random(), ${skew})))::int`;

/** A whole number from 0, most often a small one: one in a thousand is about `scale` × 100. */
export const longTail = (scale: number): string =>
  `least(200000, floor(${scale} * (power(1 - random(), -0.7) - 1)))::int`;

/** Today's date in Asia/Seoul. */
export const TODAY = `(now() at time zone 'Asia/Seoul')::date`;
