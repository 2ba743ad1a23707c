import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { LogInNotice } from '../../components/log-in-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import '../../lib/i18n/operators.ts';
import { useMe } from '../../lib/use-me.ts';
import { OPERATOR_PAGES } from './operator-pages.ts';

/** Around every page of the operators' area: its navigation, beside the page or, on phones, as tabs above it. Whoever is none is told so. */
export function OperatorShell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  if (me === null) return <LogInNotice isPage title={t('operator.logIn')} />;
  if (me && me.role !== 'operator') {
    return (
      <Notice
        isPage
        title={t('operator.notOperator')}
        actions={
          <Link to="/" className={buttonClass('gold')}>
            {t('notFound.home')}
          </Link>
        }
      >
        {t('operator.notOperatorHint')}
      </Notice>
    );
  }
  return (
    <div className="house grid gap-x-12 pb-20 lg:grid-cols-[12rem_minmax(0,1fr)] xl:gap-x-16">
      <OperatorNav />
      <div className="min-w-0 pt-6 lg:pt-12">{me ? children : <ShellSkeleton />}</div>
    </div>
  );
}

function OperatorNav() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const tabs = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const tab = tabs.current?.querySelector<HTMLElement>(`[aria-current], [href="${pathname}"]`);
    // On phones the tabs run past the edge: the one that is open comes to their middle.
    if (tab) tabs.current?.scrollTo({ left: tab.offsetLeft - (tabs.current.clientWidth - tab.offsetWidth) / 2 });
  }, [pathname]);
  return (
    <nav
      aria-label={t('operator.title')}
      className="-mx-[clamp(1.25rem,4vw,4rem)] min-w-0 border-b border-line lg:sticky lg:top-18 lg:mx-0 lg:self-start lg:border-0 lg:pt-12"
    >
      <p className="hidden px-3.5 pb-3 text-sm font-bold text-gold lg:block">{t('operator.title')}</p>
      <ul
        ref={tabs}
        className="relative flex gap-1 overflow-x-auto px-[clamp(1.25rem,4vw,4rem)] py-2 scrollbar-none lg:flex-col lg:gap-0.5 lg:p-0"
      >
        {OPERATOR_PAGES.map(({ to, name, Icon }) => (
          <li key={to}>
            <Link
              to={to}
              search={{}}
              activeOptions={{ exact: to === '/operator', includeSearch: false }}
              className="flex h-11 items-center gap-2.5 rounded-xl px-3.5 font-medium whitespace-nowrap text-soft transition-colors hover:bg-sunken hover:text-ink focus-visible:-outline-offset-2 aria-[current=page]:bg-sunken aria-[current=page]:font-bold aria-[current=page]:text-ink"
            >
              <Icon className="size-4.5 shrink-0" aria-hidden="true" />
              {t(`operator.nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ShellSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="h-10 w-56" />
      <Skeleton className="mt-8 h-40 rounded-2xl" />
    </div>
  );
}
