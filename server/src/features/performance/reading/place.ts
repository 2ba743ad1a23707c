/** Where a performance plays. `hall` may be the venue's own name, as the source prints for a venue with one hall. */
export interface Place {
  venue: string;
  hall?: string;
}

// `(구. 훈아트홀)`, `(구 이랑씨어터)`, `(폐관)`: a former name, or closed for good.
const NO_HALL = /^(?:구\s*[.,]|구\s|\(?구\)|폐관)/;

/**
 * Reads `fcltynm`, which is the venue's name and then, after a space and in brackets, the hall's: `시설명 (공연장명)`. Either may have brackets
 * of its own (`강릉아트센터(구. 강릉문화예술관) (사임당홀(대공연장))`). Brackets without a space before them, and brackets that hold a former name or
 * `폐관`, belong to the venue's name.
 */
export function readPlace(fcltynm: string): Place {
  const text = fcltynm
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const open = openingOfLastBrackets(text);
  const venue = text.slice(0, open).trim();
  const hall = text.slice(open + 1, -1).trim();
  if (open < 1 || text[open - 1] !== ' ' || venue === '' || hall === '' || NO_HALL.test(hall)) return { venue: text };
  return { venue, hall };
}

/** Where the brackets that close at the very end of the text open, or -1. */
function openingOfLastBrackets(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    if (text[at] === '(') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
