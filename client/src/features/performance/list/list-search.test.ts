import { expect, test } from 'vitest';
import { ListPerformances } from '@golden-ticket/shared/performance';
import { activeFilters, withoutAny } from './active-filters.ts';
import { filterOf, listSearch } from './list-search.ts';

const asked = (search: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(listSearch(search)).filter(([, value]) => value !== undefined));

const EVERYTHING = {
  genre: 'circus-magic',
  region: 'jeju',
  state: 'upcoming',
  from: '2026-11-22',
  to: '2026-11-30',
  time: 'evening',
  price: '20000',
  age: '7',
  access: 'ramp,lift',
  lat: '37.5665',
  lng: '126.978',
  km: '5',
  sort: 'distance',
};

test('an address says which performances, in which order', () => {
  expect(asked(EVERYTHING)).toEqual({ ...EVERYTHING, price: 20_000, age: 7, lat: 37.567, lng: 126.978, km: 5 });
});

test('what an address was read as, told again, is read the same', () => {
  expect(asked(asked(EVERYTHING))).toEqual(asked(EVERYTHING));
});

test.each([
  { genre: 'MUSICAL' },
  { region: '서울' },
  { state: '' },
  { sort: 'price' },
  { page: '3' },
  { genre: 7 },
  { from: '2026-02-30' },
  { price: '' },
  { price: '-1' },
  { age: '4.5' },
  { age: '200' },
  { access: 'moat' },
  { lat: '37.5', lng: '127' },
  { lat: '97.5', lng: '127', km: '5' },
  { km: '5' },
  { sort: 'distance' },
  { time: 'night' },
])('%o asks for nothing: an old or mistyped address still shows a list', (search) => expect(asked(search)).toEqual({}));

test.each([
  [{ genre: 'opera', region: 'atlantis' }, { genre: 'opera' }],
  [{ from: '2026-11-22', to: '2026-11-01' }, { from: '2026-11-22' }],
  [{ state: 'ended', time: 'evening', sort: 'opening' }, { state: 'ended' }],
  [{ state: 'ongoing', sort: 'opening' }, { state: 'ongoing' }],
])('of %o remains %o: what does not fit takes nothing else with it', (search, left) =>
  expect(asked(search)).toEqual(left),
);

test.each([
  EVERYTHING,
  { price: '0', sort: 'opening' },
  { state: 'ended', time: 'morning', from: '2026-12-01', to: '2026-01-01' },
  {},
])('whatever the address asks, the server understands: %o', (search) =>
  expect(ListPerformances.safeParse(filterOf(listSearch(search))).success).toBe(true),
);

test('each thing asked for can be taken away by itself, and all at once', () => {
  const search = listSearch(EVERYTHING);
  expect(activeFilters(search).map(({ name }) => name)).toEqual([
    'genre',
    'state',
    'time',
    'region',
    'price',
    'age',
    'date',
    'near',
    'ramp',
    'lift',
  ]);
  for (const { name, without } of activeFilters(search)) {
    const left = activeFilters(listSearch({ ...search, ...without })).map((each) => each.name);
    expect(left).toHaveLength(9);
    expect(left).not.toContain(name);
  }
  expect(asked({ ...search, ...withoutAny(search) })).toEqual({});
});

test('clearing keeps a sort that still can be', () => {
  const search = listSearch({ sort: 'newest', free: 'true', price: '0' });
  expect(asked({ ...search, ...withoutAny(search) })).toEqual({ sort: 'newest' });
});
