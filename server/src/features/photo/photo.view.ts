import type { PhotoView } from '@golden-ticket/shared/photo';
import { renditionFolder } from './photo-files.ts';
import type { Photo } from './photo.entity.ts';

/** A photo as others see it. */
export function photoView({
  id,
  key,
  width,
  height,
  color,
  blur,
  widths,
}: Pick<Photo, 'id' | 'key' | 'width' | 'height' | 'color' | 'blur' | 'widths'>): PhotoView {
  const state = widths.length > 0 ? 'ready' : 'processing';
  return { id, state, key: renditionFolder(key), width, height, color, blur, widths };
}
