import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import type { ComponentType } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import { IconButton } from './icon-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface Props {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  Account: ComponentType<{ onFollow: () => void }>;
}

/** The whole navigation on small screens. Focus stays inside; Escape, a tap outside or a link closes it. */
export function MobileMenu({ isOpen, onOpenChange, Account }: Props) {
  const { t } = useTranslation();
  const close = () => onOpenChange(false);
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className="fixed inset-0 z-50 bg-[#0e0c0b]/60 transition-opacity duration-200 data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal className="ml-auto h-dvh w-full max-w-sm overflow-y-auto overscroll-contain bg-ground transition-transform duration-300 ease-house data-entering:translate-x-full data-exiting:translate-x-full">
        <Dialog aria-label={t('nav.menu')} className="flex min-h-full flex-col px-5 pb-8 outline-none">
          <div className="flex h-16 items-center justify-between">
            <Logo />
            <IconButton label={t('nav.closeMenu')} className="-mr-3" onClick={close}>
              <X className="size-5.5" aria-hidden="true" />
            </IconButton>
          </div>
          <nav aria-label={t('nav.main')} className="mt-4">
            <Link to="/performances" search={{}} onClick={close} className="block py-2 text-headline font-extrabold">
              {t('nav.performances')}
            </Link>
            <ul className="mt-3 grid grid-cols-2 border-t border-line pt-3">
              {GENRES.map((genre) => (
                <li key={genre}>
                  <Link to="/performances" search={{ genre }} onClick={close} className="block py-2.5 text-soft">
                    {t(`genre.${genre}`)}
                  </Link>
                </li>
              ))}
            </ul>
            <ul className="mt-3 border-t border-line pt-3">
              {(['/calendar', '/ranking', '/venues'] as const).map((to) => (
                <li key={to}>
                  <Link to={to} search={{}} onClick={close} className="block py-1.5 text-heading font-extrabold">
                    {t(`nav.${to === '/calendar' ? 'calendar' : to === '/ranking' ? 'ranking' : 'venues'}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="mt-5 border-t border-line py-5">
            <Account onFollow={close} />
          </div>
          <div className="mt-auto flex items-center justify-between border-t border-line pt-4">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
