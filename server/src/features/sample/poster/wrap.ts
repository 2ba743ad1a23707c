import type { Face } from './fonts.ts';
import type { Lettering } from './lettering.ts';

export interface Fitted {
  lines: string[];
  size: number;
}

export interface Room {
  width: number;
  height: number;
  /** The largest size that still looks meant. */
  largest: number;
  lineHeight: number;
  tracking?: number;
  mostLines?: number;
}

/** Breaks a title between words so that it can be set as large as the room allows. */
export function fit(lettering: Lettering, text: string, face: Face, room: Room): Fitted {
  const { width, height, largest, lineHeight, tracking = 0, mostLines = 4 } = room;
  const measure = (line: string) => lettering.width(line, { face, size: 1, tracking });
  let best: Fitted = { lines: [text], size: 0 };
  for (let count = 1; count <= mostLines; count += 1) {
    const lines = balanced(wordsOf(text), count, measure);
    if (!lines) break;
    const size = Math.min(largest, width / Math.max(...lines.map(measure)), height / (count * lineHeight));
    // Another line has to win something.
    if (size > best.size * 1.12) best = { lines, size };
  }
  return best;
}

/** Words that lead into the next one stay on its line: `네 시의`, `그 장면`, `안 오는`. */
const wordsOf = (text: string) =>
  text
    .replace(/(?<=^| )(한|두|세|네|다섯|여섯|일곱|아홉|열|열한|열두|열네|이십|첫|몇|전|그|이|안|못|그해) /g, '$1\u00A0')
    .split(' ')
    .map((word) => word.replaceAll('\u00A0', ' '));

/** The words on `count` lines, the widest as narrow as can be; undefined where there are too few words. */
function balanced(words: string[], count: number, measure: (line: string) => number): string[] | undefined {
  if (words.length < count) return undefined;
  if (count === 1) return [words.join(' ')];
  let best: { lines: string[]; widest: number } | undefined;
  for (let first = 1; first <= words.length - count + 1; first += 1) {
    const rest = balanced(words.slice(first), count - 1, measure);
    if (!rest) continue;
    const lines = [words.slice(0, first).join(' '), ...rest];
    const widest = Math.max(...lines.map(measure));
    if (!best || widest < best.widest) best = { lines, widest };
  }
  return best?.lines;
}
