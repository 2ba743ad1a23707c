import { createRootRoute, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BackToTop } from '../components/back-to-top.tsx';
import { buttonClass } from '../components/button-class.ts';
import { CrashPage } from '../components/crash-page.tsx';
import { NotFoundPage } from '../components/not-found-page.tsx';
import { OfflineBanner } from '../components/offline-banner.tsx';
import { Overlays } from '../components/overlays.tsx';
import { RouteAnnouncer } from '../components/route-announcer.tsx';
import { SiteFooter } from '../components/site-footer.tsx';
import { SiteHeader } from '../components/site-header.tsx';
import { AccountEntry } from '../features/account/account-entry.tsx';
import { MobileAccount } from '../features/account/mobile-account.tsx';
import { CatalogueStamp } from '../features/catalogue/catalogue-stamp.tsx';
import { SearchBox } from '../features/search/search-box.tsx';

export const Route = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

function Layout() {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className={`fixed top-3 left-3 z-50 -translate-y-24 focus:translate-y-0 ${buttonClass('gold', 'small')}`}
      >
        {t('nav.skip')}
      </a>
      <OfflineBanner />
      <SiteHeader search={<SearchBox hasShortcut />} account={<AccountEntry />} MenuAccount={MobileAccount} />
      <main id="main" tabIndex={-1} className="min-h-dvh grow">
        <Outlet />
      </main>
      <SiteFooter>
        <CatalogueStamp />
      </SiteFooter>
      <BackToTop />
      <RouteAnnouncer />
      <Overlays />
    </div>
  );
}
