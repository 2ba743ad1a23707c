import { expect, test } from 'vitest';
import { searchParams } from './search-params.ts';
import { isSearchable } from './use-search.ts';

test('what was typed, trimmed and cut to what the server takes', () => {
  expect(searchParams({ q: '  레미제라블 ' })).toEqual({ q: '레미제라블' });
  expect(searchParams({ q: '가'.repeat(300) }).q).toHaveLength(100);
});

test.each([{}, { q: '' }, { q: '   ' }, { q: 7 }, { q: '널\u0000널' }])('%o is nothing to look for', (search) => {
  expect(searchParams(search)).toEqual({});
});

test('one character stays in the address, for the page to say that it is too short', () => {
  expect(searchParams({ q: '가' })).toEqual({ q: '가' });
  expect(isSearchable('가')).toBe(false);
  expect(isSearchable('👑')).toBe(false);
  expect(isSearchable('가나')).toBe(true);
  expect(isSearchable(undefined)).toBe(false);
});
