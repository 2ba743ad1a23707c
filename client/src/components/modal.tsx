import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Modal as AriaModal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** What stands at its foot while the rest scrolls. */
  foot?: ReactNode;
  isWide?: boolean;
  /** A press beside it closes it: not where something was written. */
  isDismissable?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** A dialog over the page, on phones a sheet at its foot. Escape closes it; the focus stays inside and goes back where it was. */
export function Modal({
  title,
  onClose,
  children,
  foot,
  isWide = false,
  isDismissable = true,
  role = 'dialog',
}: Props) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-50 flex items-end justify-center bg-[#0e0c0b]/65 data-entering:animate-[arrive_0.2s] md:items-center md:p-6"
    >
      <AriaModal
        className={`w-full overflow-hidden rounded-t-3xl border border-line bg-ground shadow-2xl md:rounded-3xl ${isWide ? 'md:max-w-3xl' : 'md:max-w-lg'}`}
      >
        <Dialog role={role} aria-label={title} className="flex max-h-[92dvh] flex-col outline-none md:max-h-[88dvh]">
          <div className="flex items-center justify-between gap-4 border-b border-line py-2 pr-2 pl-5 md:pl-7">
            <h2 className="truncate text-lg font-extrabold">{title}</h2>
            <IconButton label={t('viewer.close')} onClick={onClose}>
              <X className="size-5.5" aria-hidden="true" />
            </IconButton>
          </div>
          <div className="grow overflow-y-auto overscroll-contain px-5 py-5 md:px-7 md:py-6">{children}</div>
          {foot && (
            <div className="flex flex-wrap justify-end gap-3 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] md:px-7">
              {foot}
            </div>
          )}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
