import type { SquareCrop } from '@golden-ticket/shared/member';

/** The square that `crop` means in a picture of this size, in whole pixels and inside it; without one, as much of its middle as there is. */
export function cropArea(
  { width, height }: { width: number; height: number },
  crop: SquareCrop | undefined,
): { left: number; top: number; width: number; height: number } {
  const shorter = Math.min(width, height);
  const side = Math.max(1, Math.round(shorter * (crop?.side ?? 1)));
  const within = (start: number, length: number) => Math.min(Math.max(0, Math.round(start)), length - side);
  const left = within(crop ? crop.left * width : (width - side) / 2, width);
  const top = within(crop ? crop.top * height : (height - side) / 2, height);
  return { left, top, width: side, height: side };
}
