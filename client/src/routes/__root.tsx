import { createRootRoute, Link, Outlet } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BackToTop } from '../components/back-to-top.tsx';
import { buttonClass } from '../components/button-class.ts';
import { FailureNotice } from '../components/failure-notice.tsx';
import { Notice } from '../components/notice.tsx';
import { OfflineBanner } from '../components/offline-banner.tsx';
import { RouteAnnouncer } from '../components/route-announcer.tsx';
import { SiteFooter } from '../components/site-footer.tsx';
import { SiteHeader } from '../components/site-header.tsx';
import { CatalogueStamp } from '../features/catalogue/catalogue-stamp.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Crash });

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
      <SiteHeader search={<SearchBox hasShortcut />} />
      <main id="main" tabIndex={-1} className="min-h-dvh grow">
        <Outlet />
      </main>
      <SiteFooter>
        <CatalogueStamp />
      </SiteFooter>
      <BackToTop />
      <RouteAnnouncer />
    </div>
  );
}

function NotFound() {
  const { t } = useTranslation();
  useDocumentTitle(t('notFound.title'));
  return (
    <Notice
      isPage
      title={t('notFound.title')}
      actions={
        <>
          <Link to="/" className={buttonClass('gold')}>
            {t('notFound.home')}
          </Link>
          <Link to="/performances" search={{}} className={buttonClass('outline')}>
            {t('notFound.browse')}
          </Link>
        </>
      }
    >
      {t('notFound.hint')}
    </Notice>
  );
}

function Crash({ error, reset }: ErrorComponentProps) {
  return <FailureNotice isPage error={error} onRetry={reset} />;
}
