import { expect, test } from 'vitest';
import { changedFacts, NEW_VENUE, venueFacts, VenueValues } from './venue-values.ts';

test('what is written becomes facts, and only those that differ are told', () => {
  const before = venueFacts({ ...NEW_VENUE, name: '달빛홀', latitude: '37.5', longitude: '127' });
  const after = venueFacts({
    ...NEW_VENUE,
    name: '달빛홀 ',
    latitude: ' 37.50',
    longitude: '127',
    seats: '120',
    phone: ' ',
  });
  expect(before).toMatchObject({ name: '달빛홀', coordinates: { latitude: 37.5, longitude: 127 }, seats: null });
  expect(changedFacts(before, after)).toEqual({ seats: 120 });
  expect(changedFacts(before, venueFacts({ ...NEW_VENUE, name: '달빛홀' }))).toEqual({ coordinates: null });
});

test.each([
  ['latitude alone', { latitude: '37' }],
  ['no number', { seats: '백' }],
  ['no address', { homepage: 'javascript:alert(1)' }],
  ['no name', { name: ' ' }],
])('refused: %s', (_, values) => {
  expect(VenueValues.safeParse({ ...NEW_VENUE, name: '홀', ...values }).success).toBe(false);
});
