import type { CSSProperties } from 'react';
import { srcSetOf } from '@golden-ticket/shared/image';
import type { ImageView, ThumbnailView } from '@golden-ticket/shared/image';

interface Props {
  image: ImageView | ThumbnailView;
  alt: string;
  /** How wide it is drawn, as in the `sizes` attribute of an image. */
  sizes: string;
  /** Above the fold: fetched at once and first. */
  eager?: boolean;
  className?: string;
}

/** One of our images: AVIF or WebP in the width that fits, its colour or blur in its place until it is there. */
export function Picture({ image, alt, sizes, eager = false, className = '' }: Props) {
  const placeholder: CSSProperties = { backgroundColor: image.color };
  if ('blur' in image && image.blur) {
    Object.assign(placeholder, { backgroundImage: `url("${image.blur}")`, backgroundSize: 'cover' });
  }
  return (
    <picture>
      <source type="image/avif" srcSet={srcSetOf(image, 'avif')} sizes={sizes} />
      <img
        src={`/files/${image.key}/${Math.max(...image.widths)}.webp`}
        srcSet={srcSetOf(image, 'webp')}
        sizes={sizes}
        width={image.width}
        height={image.height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
        style={placeholder}
        className={className}
      />
    </picture>
  );
}
