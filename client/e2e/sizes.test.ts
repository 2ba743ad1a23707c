import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Chunk {
  file: string;
  isEntry?: boolean;
  src?: string;
  imports?: string[];
}

const KB = 1_024;
const DIST = new URL('../dist/', import.meta.url);
/** Written by the build that `pnpm test` runs before the tests. */
const chunks = JSON.parse(readFileSync(new URL('pages.json', DIST), 'utf8')) as Record<string, Chunk>;

/** A chunk and all that it cannot begin without. */
function closure(key: string, known = new Set<string>()): Set<string> {
  if (known.has(key)) return known;
  known.add(key);
  for (const next of chunks[key]?.imports ?? []) closure(next, known);
  return known;
}

function compressed(file: string): number {
  try {
    return readFileSync(new URL(`${file}.br`, DIST)).length;
  } catch {
    return readFileSync(new URL(file, DIST)).length;
  }
}

const sizeOf = (keys: Iterable<string>): number =>
  [...keys]
    .map((key) => chunks[key]?.file ?? '')
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + compressed(file), 0);

const initial = closure('index.html');
const pages = Object.keys(chunks).filter((key) => /^src\/routes\/.*\?/.test(key));

test('what every visit begins with is at most 170 KB of JavaScript, compressed', () => {
  expect(sizeOf(initial)).toBeLessThanOrEqual(170 * KB);
});

test('there are pages to measure', () => {
  expect(pages.length).toBeGreaterThan(8);
});

// The forms of operators bring more along, and few people come to them.
test.each(pages.map((page) => ({ page, most: page.includes('/operator.') ? 80 : 60 })))(
  '$page adds at most $most KB',
  ({ page, most }) => {
    expect(sizeOf([...closure(page)].filter((key) => !initial.has(key)))).toBeLessThanOrEqual(most * KB);
  },
);
