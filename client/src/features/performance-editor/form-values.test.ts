import { expect, test } from 'vitest';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { changedFacts, FormValues, readForm, valuesOf } from './form-values.ts';

const PERFORMANCE: PerformanceForm = {
  id: 1,
  revision: 3,
  source: 'kopis',
  sourceId: 'PF1',
  hidden: null,
  pinned: [],
  title: '봄밤',
  genre: 'musical',
  startsOn: '2026-12-01',
  endsOn: '2026-12-06',
  openRun: false,
  venue: { venueId: 3, hallId: null, text: null, region: null },
  timetable: '매일 19:30',
  age: 36,
  runningTime: 100,
  synopsis: null,
  producer: '극단 새벽',
  price: [{ name: 'R석', price: 70_000 }],
  cast: [{ name: '김하늘', part: null }],
  crew: [{ name: '최새벽', part: '연출' }],
  sellers: [{ name: '별빛티켓', url: 'https://tickets.example.kr/1' }],
  teaser: 'abcdefghijk',
  venueName: '달빛아트홀',
  hallName: null,
  unread: [],
  showings: [],
};
const values = valuesOf(PERFORMANCE, '2026-11-22');
const wrong = (changed: Partial<typeof values>) =>
  FormValues.safeParse({ ...values, ...changed }).error?.issues.map(({ path }) => path.join('.'));

test('a form that nobody touched says what the performance says, and changes nothing', () => {
  const { id: _id, revision: _revision, ...facts } = PERFORMANCE;
  expect(facts).toMatchObject(readForm(values));
  expect(changedFacts(values, values)).toEqual({});
});

test('only what was written anew is sent, read into what it means', () => {
  const written = {
    ...values,
    age: '36개월',
    runningTime: '',
    price: [{ name: '전석', price: '20,000' }],
    cast: [{ name: '김하늘', part: '달' }],
    teaser: 'https://youtu.be/bcdefghijkl',
  };
  expect(changedFacts(written, values)).toEqual({
    runningTime: null,
    price: [{ name: '전석', price: 20_000 }],
    cast: [{ name: '김하늘', part: '달' }],
    teaser: 'bcdefghijkl',
  });
  expect(readForm({ ...values, age: '14' }).age).toBe(168);
  expect(readForm({ ...values, age: '7개월' }).age).toBe(7);
});

test('what cannot be meant is wrong in its own field', () => {
  expect(wrong({})).toBeUndefined();
  expect(wrong({ title: ' ', age: '어른', price: [{ name: 'R석', price: '비쌈' }] })).toEqual([
    'title',
    'age',
    'price.0.price',
  ]);
  expect(wrong({ endsOn: '2026-11-30' })).toEqual(['endsOn']);
  expect(wrong({ sellers: [{ name: '티켓', url: 'javascript:alert(1)' }] })).toEqual(['sellers.0.url']);
  expect(wrong({ teaser: 'https://vimeo.com/1' })).toEqual(['teaser']);
});
