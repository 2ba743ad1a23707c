import { expect, test } from 'vitest';
import { priceFilter, readAccessibility, readPrice, writeAccessibility } from './filter-params.ts';

test.each([
  ['0', 0],
  ['20000', 20_000],
  [50_000, 50_000],
  ['', undefined],
  ['2e4', undefined],
  ['-1', undefined],
  ['9.5', undefined],
  ['free', undefined],
  [undefined, undefined],
  [null, undefined],
])('the price %o of an address is %o', (value, price) => expect(readPrice(value)).toBe(price));

test('no won at all is what is free, not a price up to nothing', () => {
  expect(priceFilter(0)).toEqual({ free: true });
  expect(priceFilter(20_000)).toEqual({ maxPrice: 20_000 });
});

test('accessibility goes to the address and back, each once', () => {
  expect(readAccessibility('lift,ramp,lift,moat')).toEqual(['ramp', 'lift']);
  expect(writeAccessibility(['ramp', 'lift'])).toBe('ramp,lift');
  expect(writeAccessibility(readAccessibility(7))).toBeUndefined();
});
