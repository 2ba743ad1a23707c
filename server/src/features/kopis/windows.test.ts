import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../clock.ts';
import { splitWindows } from './windows.ts';

const anyDay = fc.integer({ min: 0, max: 400_000 }).map((days) => addDays('1970-01-01', days % 60_000));
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

test('31 days are one window, 32 are two', () => {
  expect(splitWindows({ from: '2026-01-01', to: '2026-01-31' })).toEqual([{ from: '2026-01-01', to: '2026-01-31' }]);
  expect(splitWindows({ from: '2026-01-01', to: '2026-02-01' })).toEqual([
    { from: '2026-01-01', to: '2026-01-31' },
    { from: '2026-02-01', to: '2026-02-01' },
  ]);
});

test('windows cover every day once, none longer than KOPIS allows, none more than needed', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (from, length) => {
      const to = addDays(from, length);
      const windows = splitWindows({ from, to });
      expect(windows[0]?.from).toBe(from);
      expect(windows.at(-1)?.to).toBe(to);
      expect(windows).toHaveLength(Math.ceil((length + 1) / 31));
      for (const window of windows) {
        expect(daysBetween(window.from, window.to)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(window.from, window.to)).toBeLessThanOrEqual(30);
      }
      expect(windows.slice(1).map((window) => window.from)).toEqual(
        windows.slice(0, -1).map((window) => addDays(window.to, 1)),
      );
    }),
  );
});
