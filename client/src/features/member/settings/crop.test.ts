import { expect, test } from 'vitest';
import { SquareCrop } from '@golden-ticket/shared/member';
import { middleOf, moveTo, resizeTo, roomOf } from './crop.ts';

const WIDE = { width: 400, height: 200 };

test('begins with the middle', () => {
  expect(middleOf(WIDE)).toEqual({ left: 0.25, top: 0, side: 1 });
});

test('moves as far as the picture reaches', () => {
  expect(moveTo(WIDE, middleOf(WIDE), 0.9, 0.3)).toEqual({ left: 0.5, top: 0, side: 1 });
  expect(moveTo(WIDE, { left: 0.2, top: 0.2, side: 0.5 }, -1, 0.4)).toEqual({ left: 0, top: 0.4, side: 0.5 });
});

test('grows and shrinks around its middle, until an edge', () => {
  expect(resizeTo(WIDE, middleOf(WIDE), 0.5)).toEqual({ left: 0.375, top: 0.25, side: 0.5 });
  expect(resizeTo(WIDE, { left: 0, top: 0, side: 0.5 }, 1)).toEqual({ left: 0, top: 0, side: 1 });
});

const SIZES = [1, 7, 399, 9_000].flatMap((width) => [1, 8, 400, 8_999].map((height) => ({ width, height })));
const PLACES = [-2, 0, 0.3, 0.999, 2];
const SIDES = [0.1, 0.37, 1];

test.each(SIZES)('whatever is done in $width by $height, it stays inside and is one that the server takes', (size) => {
  for (const first of SIDES) {
    for (const left of PLACES) {
      for (const second of SIDES) {
        const crop = resizeTo(size, moveTo(size, { ...middleOf(size), side: first }, left, 1 - left), second);
        const room = roomOf(size, crop);
        expect(SquareCrop.safeParse(crop).error).toBeUndefined();
        expect(crop.left).toBeLessThanOrEqual(room.left + 1e-9);
        expect(crop.top).toBeLessThanOrEqual(room.top + 1e-9);
      }
    }
  }
});
