import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepReturnTo, readReturnTo, takeReturnTo } from './return-to.ts';

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(['/', '/venues?q=극장', '/members/달빛', '/log-in-history'])('%s is a page to go back to', (path) => {
  expect(readReturnTo(path)).toBe(path);
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '',
  undefined,
  7,
  '/log-in',
  '/log-in?returnTo=/log-in',
  '/confirm?token=x',
])('%j is none', (value) => {
  expect(readReturnTo(value)).toBeUndefined();
});

test('is remembered for once, and for a day', () => {
  keepReturnTo('/venues');
  expect(takeReturnTo()).toBe('/venues');
  expect(takeReturnTo()).toBeUndefined();
  vi.useFakeTimers({ now: 0 });
  keepReturnTo('/venues');
  vi.setSystemTime(86_400_001);
  expect(takeReturnTo()).toBeUndefined();
});

test('what somebody else wrote into the storage leads nowhere', () => {
  for (const text of ['not json', '7', '{"path":"//evil.example","at":9e15}']) {
    stored.set('golden-ticket.return-to', text);
    expect(takeReturnTo()).toBeUndefined();
  }
});

test('nothing breaks where storage is forbidden', () => {
  const forbidden = () => {
    throw new Error('forbidden');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  expect(() => keepReturnTo('/venues')).not.toThrow();
  expect(takeReturnTo()).toBeUndefined();
});
