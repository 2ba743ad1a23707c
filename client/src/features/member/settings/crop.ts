import type { SquareCrop } from '@golden-ticket/shared/member';

export interface Size {
  width: number;
  height: number;
}

/** The largest square in the middle of a picture. */
export const middleOf = ({ width, height }: Size): SquareCrop => {
  const shorter = Math.min(width, height);
  return { left: (width - shorter) / 2 / width, top: (height - shorter) / 2 / height, side: 1 };
};

/** How far the square can go, as fractions of the picture's width and height. */
export function roomOf(size: Size, { side }: SquareCrop): { left: number; top: number } {
  const length = side * Math.min(size.width, size.height);
  return { left: 1 - length / size.width, top: 1 - length / size.height };
}

/** The square moved to where it is asked for, or as near as the picture reaches. */
export function moveTo(size: Size, crop: SquareCrop, left: number, top: number): SquareCrop {
  const room = roomOf(size, crop);
  const within = (value: number, most: number) => Math.min(Math.max(0, value), most);
  return { ...crop, left: within(left, room.left), top: within(top, room.top) };
}

/** The square made larger or smaller around its middle. */
export function resizeTo(size: Size, crop: SquareCrop, side: number): SquareCrop {
  const grown = ((side - crop.side) * Math.min(size.width, size.height)) / 2;
  return moveTo(size, { ...crop, side }, crop.left - grown / size.width, crop.top - grown / size.height);
}
