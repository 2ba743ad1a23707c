import type { ImageView, ThumbnailView } from '@golden-ticket/shared/image';
import { Picture } from './picture.tsx';
import { TypesetPoster } from './typeset-poster.tsx';

interface Props {
  image: ImageView | ThumbnailView | null;
  title: string;
  /** A line under the title where the poster has to be typeset: usually the venue. */
  note?: string | null;
  /** Empty where the title stands beside it anyway. */
  alt: string;
  sizes: string;
  eager?: boolean;
  className?: string;
}

/** A poster in the frame of the house, 5 by 7, whatever its own shape; typeset by us where there is none. */
export function Poster({ image, title, note, alt, sizes, eager, className = '' }: Props) {
  return (
    <div className={`aspect-[5/7] overflow-hidden rounded-lg bg-sunken ring-1 ring-line ring-inset ${className}`}>
      {image ? (
        <Picture image={image} alt={alt} sizes={sizes} eager={eager} className="size-full object-cover" />
      ) : (
        <TypesetPoster title={title} note={note} />
      )}
    </div>
  );
}
