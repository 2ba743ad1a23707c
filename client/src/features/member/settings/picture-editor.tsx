import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileView, SquareCrop } from '@golden-ticket/shared/member';
import { MAX_PHOTO_BYTES, PHOTO_TYPES } from '@golden-ticket/shared/photo';
import { Avatar } from '../../../components/avatar.tsx';
import { buttonClass } from '../../../components/button-class.ts';
import { toast } from '../../../lib/toast.ts';
import { uploadPhoto } from '../../../lib/upload-photo.ts';
import { useSentence } from '../../../lib/use-sentence.ts';
import { useChangePicture, usePictureArrival } from './use-edit-profile.ts';

const CropDialog = lazy(() => import('./crop-dialog.tsx').then((module) => ({ default: module.CropDialog })));

interface Picked {
  file: File;
  picture: ImageBitmap;
  uploading: AbortController;
}

/** One's picture: chosen, cropped, uploaded, or taken away. */
export function PictureEditor({ profile }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const input = useRef<HTMLInputElement>(null);
  const [picked, setPicked] = useState<Picked>();
  const [progress, setProgress] = useState<number>();
  const [error, setError] = useState<unknown>(null);
  const { set, remove } = useChangePicture();
  usePictureArrival(profile);
  const isComing = profile.own?.pictureIsComing ?? false;

  const pick = async (file: File | undefined) => {
    if (input.current) input.current.value = '';
    if (!file) return;
    if (file.size > MAX_PHOTO_BYTES) return toast.failed(t('reason.photo.too-large'));
    try {
      const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
      setError(null);
      setPicked({ file, picture, uploading: new AbortController() });
    } catch {
      toast.failed(t('reason.photo.wrong-type'));
    }
  };
  const close = () => {
    picked?.uploading.abort();
    setPicked(undefined);
    setProgress(undefined);
  };
  const upload = async ({ file, uploading: { signal } }: Picked, crop: SquareCrop) => {
    setError(null);
    setProgress(0);
    try {
      const { id } = await uploadPhoto(file, { onProgress: setProgress, signal });
      await set.mutateAsync({ photoId: id, crop });
      setPicked(undefined);
      toast.done(t('settings.pictureTaken'));
    } catch (refusal) {
      if (!signal.aborted) setError(refusal);
    } finally {
      setProgress(undefined);
    }
  };

  return (
    <div className="flex flex-wrap items-center gap-6">
      <Avatar member={profile} size="large" />
      <div>
        <div className="flex flex-wrap gap-3">
          <button type="button" onClick={() => input.current?.click()} className={buttonClass('outline')}>
            {t('settings.choosePicture')}
          </button>
          {profile.picture && (
            <button
              type="button"
              onClick={() => remove.mutate(undefined, { onError: (refusal) => toast.failed(sentence(refusal)) })}
              className={buttonClass('quiet')}
            >
              {t('settings.removePicture')}
            </button>
          )}
        </div>
        <p className="mt-2.5 text-sm text-soft">{t('settings.pictureHint')}</p>
        <output className="block min-h-[1lh] text-sm text-gold">{isComing && t('settings.pictureComing')}</output>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={PHOTO_TYPES.join()}
        aria-label={t('settings.choosePicture')}
        onChange={(event) => void pick(event.target.files?.[0])}
      />
      {picked && (
        <Suspense>
          <CropDialog
            picture={picked.picture}
            onCropped={(crop) => void upload(picked, crop)}
            onClose={close}
            progress={progress}
            error={error}
          />
        </Suspense>
      )}
    </div>
  );
}
