import { useEffect, useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SquareCrop } from '@golden-ticket/shared/member';
import { buttonClass } from '../../../components/button-class.ts';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { Modal } from '../../../components/modal.tsx';
import { middleOf, moveTo, resizeTo, roomOf } from './crop.ts';

/** Of the canvas, in its own pixels. */
const SIDE = 480;
const CLOSEST = 0.2;

interface Props {
  picture: ImageBitmap;
  onCropped: (crop: SquareCrop) => void;
  onClose: () => void;
  /** How much of the upload has left, 0 to 1; undefined while there is none. */
  progress: number | undefined;
  error: unknown;
}

/** Chooses the square of a picture to keep: dragged with a pointer, or by three sliders with the keyboard. */
export function CropDialog({ picture, onCropped, onClose, progress, error }: Props) {
  const { t } = useTranslation();
  const [crop, setCrop] = useState(() => middleOf(picture));
  const room = roomOf(picture, crop);
  const isBusy = progress !== undefined;
  return (
    <Modal
      title={t('settings.cropTitle')}
      onClose={onClose}
      isDismissable={false}
      foot={
        <>
          <button type="button" onClick={onClose} className={buttonClass('outline')}>
            {t('form.cancel')}
          </button>
          <button
            type="button"
            aria-disabled={isBusy}
            onClick={() => !isBusy && onCropped(crop)}
            className={`aria-disabled:opacity-60 ${buttonClass('gold')}`}
          >
            {t('settings.cropDo')}
          </button>
        </>
      }
    >
      <CropView picture={picture} crop={crop} onCrop={setCrop} />
      <div className="mx-auto mt-5 grid max-w-80 gap-3">
        <Slider
          label={t('settings.zoom')}
          min={1}
          max={1 / CLOSEST}
          value={1 / crop.side}
          onChange={(zoom) => setCrop(resizeTo(picture, crop, 1 / zoom))}
        />
        <Slider
          label={t('settings.across')}
          min={0}
          max={room.left}
          value={crop.left}
          onChange={(left) => setCrop(moveTo(picture, crop, left, crop.top))}
        />
        <Slider
          label={t('settings.down')}
          min={0}
          max={room.top}
          value={crop.top}
          onChange={(top) => setCrop(moveTo(picture, crop, crop.left, top))}
        />
        {isBusy && (
          <progress aria-label={t('settings.uploading')} value={progress} className="h-2 w-full accent-gold-fill" />
        )}
        <FormFailure error={error} />
      </div>
    </Modal>
  );
}

function CropView({
  picture,
  crop,
  onCrop,
}: {
  picture: ImageBitmap;
  crop: SquareCrop;
  onCrop: (crop: SquareCrop) => void;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const length = crop.side * Math.min(picture.width, picture.height);
  useEffect(() => {
    const { left, top } = crop;
    canvas.current
      ?.getContext('2d')
      ?.drawImage(picture, left * picture.width, top * picture.height, length, length, 0, 0, SIDE, SIDE);
  }, [picture, crop, length]);
  const drag = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.buttons === 0) return;
    const scale = length / event.currentTarget.clientWidth;
    const left = crop.left - (event.movementX * scale) / picture.width;
    onCrop(moveTo(picture, crop, left, crop.top - (event.movementY * scale) / picture.height));
  };
  return (
    <canvas
      ref={canvas}
      width={SIDE}
      height={SIDE}
      aria-hidden="true"
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      className="mx-auto aspect-square w-full max-w-80 cursor-grab touch-none rounded-full bg-sunken active:cursor-grabbing"
    />
  );
}

interface SliderProps {
  label: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
}

function Slider({ label, min, max, value, onChange }: SliderProps) {
  const isFixed = max - min < 1e-6;
  const percent = isFixed ? 0 : Math.round(((value - min) / (max - min)) * 100);
  return (
    <label className="grid grid-cols-[5.5rem_1fr] items-center gap-3 text-sm font-medium">
      {label}
      <input
        type="range"
        min={0}
        max={100}
        value={percent}
        disabled={isFixed}
        aria-valuetext={`${percent}%`}
        onChange={(event) => onChange(min + ((max - min) * Number(event.target.value)) / 100)}
        className="h-6 w-full accent-gold-fill disabled:opacity-40"
      />
    </label>
  );
}
