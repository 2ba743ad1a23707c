import { useTranslation } from 'react-i18next';
import type { ImageView } from '@golden-ticket/shared/image';
import { Poster } from '../../components/poster.tsx';
import { TypesetPoster } from '../../components/typeset-poster.tsx';

interface Props {
  title: string;
  text: string;
  image: ImageView | null;
}

/** The banner as it will stand on the home page, small. A picture that is not ready is shown by its blur. */
export function BannerPreview({ title, text, image }: Props) {
  const { t } = useTranslation();
  const isReady = image !== null && image.widths.length > 0;
  return (
    <section
      aria-label={t('operator.banners.preview')}
      className="stage grid grid-cols-[1fr_6rem] gap-5 overflow-hidden rounded-2xl p-5 md:grid-cols-[1fr_8rem] md:p-6"
    >
      <div className="min-w-0">
        <p lang="ko" className="line-clamp-3 text-xl font-extrabold break-words">
          {title}
        </p>
        <p lang="ko" className="mt-2 line-clamp-4 text-sm break-words whitespace-pre-line text-soft">
          {text}
        </p>
        <p
          aria-hidden="true"
          className="mt-4 inline-block rounded-full bg-gold-fill px-4 py-1.5 text-sm font-semibold text-on-gold"
        >
          {t('operator.banners.details')}
        </p>
      </div>
      {isReady && <Poster image={image} title={title} alt="" sizes="128px" />}
      {!isReady && (
        <div className="aspect-[5/7] overflow-hidden rounded-lg">
          {image ? (
            <img src={image.blur} alt="" className="size-full object-cover" />
          ) : (
            <TypesetPoster title={title} note={null} />
          )}
        </div>
      )}
    </section>
  );
}
