import { afterEach, expect, test, vi } from 'vitest';
import { WriteReview } from '@golden-ticket/shared/review';
import { EMPTY_DRAFT, keepDraft, loadDraft, reviewOf, withTry } from './draft.ts';

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => {
    if (text.length > 100_000) throw new DOMException('full', 'QuotaExceededError');
    kept.set(key, text);
  },
  removeItem: (key: string) => kept.delete(key),
});
afterEach(() => kept.clear());

const written = { ...EMPTY_DRAFT, rating: 9, body: ' 좋았습니다. ', row: ' 7 ' };

test('a draft says what the server takes: nothing that was left empty', () => {
  const review = reviewOf(written);
  expect(review).toEqual({
    rating: 9,
    body: '좋았습니다.',
    seenOn: null,
    seat: { section: null, row: '7', number: null },
    view: null,
    spoiler: false,
    photoIds: [],
  });
  expect(reviewOf({ ...written, row: ' ' }).seat).toBeNull();
  const input = { performanceId: 1, ...review, idempotencyKey: crypto.randomUUID() };
  expect(WriteReview.safeParse(input).success).toBe(true);
});

test('a second try of the same has the key of the first, one of something else has its own', () => {
  const first = withTry(EMPTY_DRAFT, { body: 'one' });
  expect(withTry(first, { body: 'one' }).tried).toEqual(first.tried);
  expect(withTry(first, { body: 'two' }).tried.key).not.toBe(first.tried.key);
});

test('what is kept comes back; what cannot be read or kept is nothing', () => {
  expect(loadDraft('7.new-1')).toBeNull();
  expect(keepDraft('7.new-1', written)).toBe(true);
  expect(loadDraft('7.new-1')).toEqual(written);
  expect(loadDraft('8.new-1')).toBeNull();
  kept.set('golden-ticket.review-draft.7.new-1', '{"rating":11}');
  expect(loadDraft('7.new-1')).toBeNull();
  kept.set('golden-ticket.review-draft.7.new-1', '{"rat');
  expect(loadDraft('7.new-1')).toBeNull();
  expect(keepDraft('7.new-1', { ...written, body: 'x'.repeat(100_001) })).toBe(false);
  keepDraft('7.new-1', written);
  keepDraft('7.new-1', null);
  expect(loadDraft('7.new-1')).toBeNull();
});
