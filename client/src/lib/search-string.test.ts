import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from './search-string.ts';

test.each([{ q: '2024' }, { q: 'true' }, { q: '"따옴표" & 100%' }, { genre: 'musical', sort: 'ending' }, {}])(
  '%o comes back from the address as it was',
  (search) => {
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  },
);

test('what is not asked for is not in the address', () => {
  expect(stringifySearch({ genre: 'opera', region: undefined })).toBe('?genre=opera');
  expect(stringifySearch({ genre: undefined })).toBe('');
});
