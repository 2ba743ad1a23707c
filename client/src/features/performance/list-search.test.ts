import { expect, test } from 'vitest';
import { listSearch } from './list-search.ts';

test('an address says which performances, in which order', () => {
  const search = { genre: 'circus-magic', region: 'jeju', state: 'upcoming', sort: 'newest' };
  expect(listSearch(search)).toMatchObject(search);
});

test.each([{ genre: 'MUSICAL' }, { region: '서울' }, { state: '' }, { sort: 'price' }, { page: '3' }, { genre: 7 }])(
  '%o asks for nothing: an old or mistyped address still shows a list',
  (search) => {
    expect(Object.values(listSearch(search)).filter((value) => value !== undefined)).toEqual([]);
  },
);

test('what does not fit takes nothing else with it', () => {
  expect(listSearch({ genre: 'opera', region: 'atlantis' })).toMatchObject({ genre: 'opera', region: undefined });
});
