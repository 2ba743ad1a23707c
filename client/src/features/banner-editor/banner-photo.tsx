import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageView } from '@golden-ticket/shared/image';
import { PHOTO_TYPES } from '@golden-ticket/shared/photo';
import type { PhotoView } from '@golden-ticket/shared/photo';
import { buttonClass } from '../../components/button-class.ts';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { uploadPhoto } from '../../lib/upload-photo.ts';

/** What becomes of a banner's picture: it stays, goes, or another takes its place. */
export type PhotoChoice = 'keep' | 'none' | PhotoView;

interface Props {
  photo: ImageView | null;
  choice: PhotoChoice;
  onChoose: (choice: PhotoChoice) => void;
}

/** Uploads a picture at once, and says what will be shown once the banner is saved. */
export function BannerPhoto({ photo, choice, onChoose }: Props) {
  const { t } = useTranslation();
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const upload = async (file: File) => {
    setError(null);
    setShare(0);
    try {
      onChoose(await uploadPhoto(file, { onProgress: setShare }));
    } catch (failure) {
      setError(failure);
    }
    setShare(null);
  };
  const note =
    share !== null
      ? t('operator.banners.photoUploading', { percent: Math.round(share * 100) })
      : typeof choice === 'object'
        ? t('operator.banners.photoReady')
        : choice === 'none'
          ? t('operator.banners.photoRemoved')
          : '';
  const hasPhoto = typeof choice === 'object' || (choice === 'keep' && photo !== null);
  return (
    <fieldset className="space-y-3">
      <legend className="mb-1.5 text-[0.9375rem] font-semibold">{t('operator.banners.photo')}</legend>
      <p className="text-sm text-soft">{t('operator.banners.photoHint')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <label
          className={`cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-gold ${buttonClass('outline', 'small')}`}
        >
          {t('operator.banners.photoChoose')}
          <input
            type="file"
            accept={PHOTO_TYPES.join(',')}
            className="sr-only"
            disabled={share !== null}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void upload(file);
              target.value = '';
            }}
          />
        </label>
        {hasPhoto && (
          <button type="button" className={buttonClass('quiet', 'small')} onClick={() => onChoose('none')}>
            {t('operator.banners.photoRemove')}
          </button>
        )}
        <output className="text-sm text-soft tabular-nums">{note}</output>
      </div>
      <FormFailure error={error} />
    </fieldset>
  );
}
