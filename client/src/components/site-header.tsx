import { Link } from '@tanstack/react-router';
import { Menu, Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { SiteNav } from './site-nav.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

const loadMobileMenu = () => import('./mobile-menu.tsx').then(({ MobileMenu }) => ({ default: MobileMenu }));
const MobileMenu = lazy(loadMobileMenu);

interface Props {
  /** The field that sits in it on wide screens. */
  search: ReactNode;
  /** Who one is, or the way to log in. */
  account: ReactNode;
  /** The same in the menu of small screens, which closes once a link is followed. */
  MenuAccount: ComponentType<{ onFollow: () => void }>;
}

/** The bar over every page. */
export function SiteHeader({ search, account, MenuAccount }: Props) {
  const { t } = useTranslation();
  const [menuWanted, setMenuWanted] = useState(false);
  const [menuOpen, setMenuOpen] = useState(false);
  const openMenu = () => {
    setMenuWanted(true);
    setMenuOpen(true);
  };
  return (
    <header className="sticky top-0 z-40 border-b border-line bg-ground/92 backdrop-blur-lg">
      <div className="house flex h-16 items-center gap-2 md:h-18 md:gap-6">
        <Link to="/" aria-label={t('nav.home')} className="-mx-2 rounded-lg px-2 py-1.5">
          <Logo />
        </Link>
        <SiteNav className="hidden lg:flex" />
        <div className="ml-auto hidden w-full max-w-76 md:block">{search}</div>
        <div className="-mr-3 ml-auto flex items-center md:ml-0 lg:mr-0">
          <div className="hidden items-center lg:flex">
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
          <Link
            to="/search"
            search={{}}
            aria-label={t('search.open')}
            className="grid size-11 place-items-center rounded-full text-soft md:hidden"
          >
            <Search className="size-5.5" aria-hidden="true" />
          </Link>
          {account}
          <IconButton
            className="lg:hidden"
            label={t('nav.openMenu')}
            aria-haspopup="dialog"
            aria-expanded={menuOpen}
            onPointerEnter={() => void loadMobileMenu()}
            onFocus={() => void loadMobileMenu()}
            onClick={openMenu}
          >
            <Menu className="size-5.5" aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      {menuWanted && (
        <Suspense>
          <MobileMenu isOpen={menuOpen} onOpenChange={setMenuOpen} Account={MenuAccount} />
        </Suspense>
      )}
    </header>
  );
}
