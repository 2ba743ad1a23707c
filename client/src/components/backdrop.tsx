import type { ImageView, ThumbnailView } from '@golden-ticket/shared/image';

/**
 * The light that a poster throws on the back wall of a stage: itself, out of focus. Dim enough that soft text keeps 4.5:1 over a white
 * poster. The parent is `relative`.
 */
export function Backdrop({ image }: { image: ImageView | ThumbnailView | null }) {
  if (!image) return null;
  const smallest = Math.min(...image.widths);
  return (
    <div aria-hidden="true" className="absolute inset-0 -z-10 overflow-hidden">
      <div
        className="absolute -inset-16 bg-cover bg-center opacity-35 blur-3xl saturate-130"
        style={{ backgroundColor: image.color, backgroundImage: `url("/files/${image.key}/${smallest}.webp")` }}
      />
      <div className="absolute inset-0 bg-linear-to-t from-[#0e0c0b] via-[#0e0c0b]/60 to-[#0e0c0b]/45" />
      <div className="absolute inset-0 bg-linear-to-r from-[#0e0c0b]/70 to-transparent" />
    </div>
  );
}
