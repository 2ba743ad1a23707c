import { useTranslation } from 'react-i18next';
import type { ReviewPhotoView, ReviewView } from '@golden-ticket/shared/review';
import { Picture } from '../../components/picture.tsx';
import { useViewer } from '../../components/viewer/use-viewer.tsx';
import type { ReviewSlots } from './reviews.tsx';

interface Props {
  review: ReviewView;
  /** What can be done about a photo of another's, where it is seen large. */
  PhotoAction: ReviewSlots['PhotoAction'];
}

/** The photos of a review, small, each to be seen large. One that the server still prepares keeps its place. */
export function ReviewPhotos({ review: { photos, isMine }, PhotoAction }: Props) {
  const { t } = useTranslation();
  const ready = photos.filter(({ state }) => state === 'ready');
  const nameOf = (photo: ReviewPhotoView) => t('review.photo', { number: photos.indexOf(photo) + 1 });
  const { open, viewer } = useViewer(
    ready.map((photo) => ({
      image: photo,
      alt: nameOf(photo),
      action: !isMine && <PhotoAction key={photo.id} photoId={photo.id} />,
    })),
  );
  if (photos.length === 0) return null;
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {photos.map((photo) => (
          <li key={photo.id} className="w-24 md:w-28">
            {photo.state === 'ready' ? (
              <button
                type="button"
                aria-label={t('viewer.enlarge', { name: nameOf(photo) })}
                onClick={() => open(photo.key)}
                className="block w-full cursor-zoom-in overflow-hidden rounded-xl"
              >
                <Picture image={photo} alt="" sizes="112px" className="aspect-square w-full object-cover" />
              </button>
            ) : (
              <div
                className="aspect-square w-full rounded-xl bg-cover bg-center"
                style={{ backgroundColor: photo.color, backgroundImage: `url("${photo.blur}")` }}
              >
                <span className="sr-only">{t('review.photoComing')}</span>
              </div>
            )}
            {photo.hidden && (
              <p className="mt-1 text-[0.8125rem] text-soft">
                {t('review.photoHidden')} {t('review.hiddenReason', { reason: photo.hidden.reason })}
              </p>
            )}
          </li>
        ))}
      </ul>
      {viewer}
    </>
  );
}
