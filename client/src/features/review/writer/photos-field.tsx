import { ArrowLeft, ArrowRight, ImagePlus, RotateCw, X } from 'lucide-react';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PHOTO_TYPES } from '@golden-ticket/shared/photo';
import type { PhotoView } from '@golden-ticket/shared/photo';
import { buttonClass } from '../../../components/button-class.ts';
import { HINT, LABEL } from '../../../components/form/field-class.ts';
import { IconButton } from '../../../components/icon-button.tsx';
import { useSentence } from '../../../lib/use-sentence.ts';
import type { Upload, useUploads } from './use-uploads.ts';

interface Props {
  /** What the server has, in the order of the review. */
  photos: PhotoView[];
  onPhotos: (photos: PhotoView[]) => void;
  uploading: ReturnType<typeof useUploads>;
}

const MOST = 10;

/** The photos of a review: uploaded as they are picked, put in order, taken out again. */
export function PhotosField({ photos, onPhotos, uploading }: Props) {
  const { t } = useTranslation();
  const hintId = useId();
  const picker = useRef<HTMLInputElement>(null);
  const { uploads, previews, add, retry, drop } = uploading;
  const room = MOST - photos.length - uploads.length;
  const move = (from: number, to: number) => onPhotos(moved(photos, from, to));
  return (
    <section aria-label={t('draft.photos')}>
      <p className={LABEL}>{t('draft.photos')}</p>
      <ul className="flex flex-wrap gap-3">
        {photos.map((photo, index) => {
          const number = index + 1;
          return (
            <Tile
              key={photo.id}
              picture={previews.get(photo.id) ?? pictureOf(photo)}
              name={t('draft.photoName', { number })}
            >
              <div className="flex justify-center">
                <Tool
                  label={t('draft.earlier', { number })}
                  isDisabled={index === 0}
                  onPress={() => move(index, index - 1)}
                >
                  <ArrowLeft className="size-4" aria-hidden="true" />
                </Tool>
                <Tool label={t('draft.removePhoto', { number })} onPress={() => onPhotos(photos.toSpliced(index, 1))}>
                  <X className="size-4" aria-hidden="true" />
                </Tool>
                <Tool
                  label={t('draft.later', { number })}
                  isDisabled={number === photos.length}
                  onPress={() => move(index, number)}
                >
                  <ArrowRight className="size-4" aria-hidden="true" />
                </Tool>
              </div>
            </Tile>
          );
        })}
        {uploads.map((upload, index) => (
          <Tile
            key={upload.key}
            picture={upload.preview}
            name={t('draft.photoName', { number: photos.length + index + 1 })}
            isDim
          >
            <UploadState upload={upload} onRetry={() => retry(upload)} onDrop={() => drop(upload.key)} />
          </Tile>
        ))}
      </ul>
      <input
        ref={picker}
        type="file"
        multiple
        accept={PHOTO_TYPES.join(',')}
        aria-label={t('draft.addPhotos')}
        aria-describedby={hintId}
        tabIndex={-1}
        onChange={({ target }) => {
          add([...(target.files ?? [])].slice(0, room));
          target.value = '';
        }}
        className="sr-only"
      />
      <button
        type="button"
        disabled={room <= 0}
        aria-describedby={hintId}
        onClick={() => picker.current?.click()}
        className={`mt-3 ${buttonClass('outline')}`}
      >
        <ImagePlus className="size-5" aria-hidden="true" />
        {t('draft.addPhotos')}
      </button>
      <p id={hintId} className={HINT}>
        {t(room <= 0 ? 'draft.photosFull' : 'draft.photosHint')}
      </p>
    </section>
  );
}

function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  return item === undefined ? [...items] : items.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** A photo that was uploaded earlier: small where it has been in a review, else its blur. */
const pictureOf = ({ key, widths, blur }: PhotoView) =>
  widths.length > 0 ? `/files/${key}/${Math.min(...widths)}.webp` : blur;

interface TileProps {
  picture: string;
  name: string;
  isDim?: boolean;
  children: ReactNode;
}

function Tile({ picture, name, isDim = false, children }: TileProps) {
  return (
    <li className="w-28">
      <img
        src={picture}
        alt={name}
        className={`aspect-square w-full rounded-xl bg-sunken object-cover ${isDim ? 'opacity-45' : ''}`}
      />
      {children}
    </li>
  );
}

function UploadState({ upload, onRetry, onDrop }: { upload: Upload; onRetry: () => void; onDrop: () => void }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { share, error } = upload;
  const percent = Math.round(share * 100);
  if (error !== undefined) {
    return (
      <div role="alert">
        <p className="mt-1 text-[0.8125rem] text-alert">{sentence(error)}</p>
        <div className="flex justify-center">
          <Tool label={t('draft.retry')} onPress={onRetry}>
            <RotateCw className="size-4" aria-hidden="true" />
          </Tool>
          <Tool label={t('draft.cancel')} onPress={onDrop}>
            <X className="size-4" aria-hidden="true" />
          </Tool>
        </div>
      </div>
    );
  }
  return (
    <div className="mt-1 flex items-center gap-1">
      <progress
        max={100}
        value={percent}
        aria-label={t('draft.uploading', { percent })}
        className="h-2 min-w-0 grow accent-gold"
      />
      <Tool label={t('draft.cancel')} onPress={onDrop}>
        <X className="size-4" aria-hidden="true" />
      </Tool>
    </div>
  );
}

interface ToolProps {
  label: string;
  onPress: () => void;
  isDisabled?: boolean;
  children: ReactNode;
}

const Tool = ({ label, onPress, isDisabled = false, children }: ToolProps) => (
  <IconButton label={label} disabled={isDisabled} onClick={onPress} className="!size-9">
    {children}
  </IconButton>
);
