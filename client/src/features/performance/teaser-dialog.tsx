import { X } from 'lucide-react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';

interface Props {
  title: string;
  youtubeId: string;
  onClose: () => void;
}

/** A teaser over the page, from YouTube's host that sets no cookies. */
export function TeaserDialog({ title, youtubeId, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={onClose}
      className="fixed inset-0 z-50 grid place-items-center bg-[#0e0c0b]/90 p-4 data-entering:animate-[arrive_0.3s]"
    >
      <Modal className="stage w-full max-w-5xl overflow-hidden rounded-2xl">
        <Dialog aria-label={t('teaser.of', { title })} className="outline-none">
          <div className="flex items-center justify-between gap-4 py-1 pr-1 pl-5">
            <p className="truncate font-bold">{title}</p>
            <IconButton label={t('viewer.close')} onClick={onClose}>
              <X className="size-5.5" aria-hidden="true" />
            </IconButton>
          </div>
          <iframe
            src={`https://www.youtube-nocookie.com/embed/${encodeURIComponent(youtubeId)}?autoplay=1&rel=0`}
            title={t('teaser.of', { title })}
            allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
            // oxlint-disable-next-line react/iframe-missing-sandbox -- the frame is of another origin, so it cannot take its sandbox off
            sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
            referrerPolicy="strict-origin-when-cross-origin"
            className="aspect-video w-full"
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
