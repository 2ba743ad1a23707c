import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ImageView } from '@golden-ticket/shared/image';
import { IconButton } from '../icon-button.tsx';
import { Picture } from '../picture.tsx';

export interface ViewedPicture {
  image: ImageView;
  alt: string;
  /** What can be done about it, beside the button that closes. */
  action?: ReactNode;
}

interface Props {
  pictures: ViewedPicture[];
  index: number;
  onIndex: (index: number) => void;
  onClose: () => void;
}

/** Taller than this for its width, a picture is read by scrolling rather than shrunk to the window. */
const TALL = 1.8;

/** Pictures one at a time over the whole window. Arrow keys turn, Escape closes, focus stays inside and goes back where it was. */
export function Viewer({ pictures, index, onIndex, onClose }: Props) {
  const { t } = useTranslation();
  const turn = (step: 1 | -1) => onIndex((index + step + pictures.length) % pictures.length);
  const dialog = useRef<HTMLElement>(null);
  useArrowKeys(dialog, turn);
  const current = pictures[index];
  if (!current) return null;
  const { image, alt, action } = current;
  const isTall = image.height > image.width * TALL;
  const isAlone = pictures.length === 1;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="stage fixed inset-0 z-50 data-entering:animate-[arrive_0.3s]"
    >
      <Modal className="h-dvh">
        <Dialog ref={dialog} aria-label={t('viewer.title')} className="flex h-full flex-col outline-none">
          <div className="flex h-16 shrink-0 items-center justify-between pr-2 pl-5">
            <output className="mr-auto text-soft tabular-nums">
              {!isAlone && t('viewer.place', { place: index + 1, count: pictures.length })}
            </output>
            {action}
            <IconButton label={t('viewer.close')} onClick={onClose}>
              <X className="size-5.5" aria-hidden="true" />
            </IconButton>
          </div>
          {/* Tall pictures scroll, by the keyboard too. */}
          <div
            key={image.key}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the focus
            tabIndex={isTall ? 0 : undefined}
            role={isTall ? 'group' : undefined}
            aria-label={isTall ? alt : undefined}
            className={`grid min-h-0 grow px-4 pb-4 md:px-20 ${isTall ? 'overflow-y-auto overscroll-contain' : 'place-items-center'}`}
          >
            <Picture
              image={image}
              alt={alt}
              sizes={isTall ? '(min-width: 48rem) 768px, 100vw' : '100vw'}
              eager
              className={
                isTall
                  ? 'mx-auto h-auto w-full max-w-3xl'
                  : 'mx-auto h-auto max-h-[calc(100dvh-5rem)] w-auto max-w-full'
              }
            />
          </div>
          {!isAlone && (
            <>
              <IconButton
                label={t('viewer.previous')}
                onClick={() => turn(-1)}
                className="absolute top-1/2 left-3 -translate-y-1/2 bg-[#0e0c0b]/70"
              >
                <ChevronLeft className="size-6" aria-hidden="true" />
              </IconButton>
              <IconButton
                label={t('viewer.next')}
                onClick={() => turn(1)}
                className="absolute top-1/2 right-3 -translate-y-1/2 bg-[#0e0c0b]/70"
              >
                <ChevronRight className="size-6" aria-hidden="true" />
              </IconButton>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The arrow keys turn whatever in the dialog has the focus; in one that opened from it they do what they do there. */
function useArrowKeys(dialog: RefObject<HTMLElement | null>, turn: (step: 1 | -1) => void): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(() => {
    const onKey = ({ key, target }: KeyboardEvent) => {
      const inner = target instanceof Element ? target.closest('[role="dialog"]') : null;
      if (inner && inner !== dialog.current) return;
      if (key === 'ArrowLeft') latest.current(-1);
      if (key === 'ArrowRight') latest.current(1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [dialog]);
}
