import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import '../../../lib/i18n/members.ts';
import { AccountState } from './account-state.tsx';

const PARTS = [
  { to: '/settings', name: 'profile' },
  { to: '/settings/address', name: 'address' },
  { to: '/settings/password', name: 'password' },
  { to: '/settings/logins', name: 'logins' },
  { to: '/settings/keys', name: 'keys' },
  { to: '/settings/blocked', name: 'blocked' },
  { to: '/settings/leave', name: 'leave' },
] as const;

/** All that a member sets, one part at a time, each with an address of its own. */
export function SettingsFrame({ me, children }: { me: MeView; children: ReactNode }) {
  const { t } = useTranslation();
  const nav = useRef<HTMLElement>(null);
  const path = useLocation({ select: ({ pathname }) => pathname });
  // On a phone the parts stand in a row that is wider than the window.
  useEffect(() => {
    nav.current?.querySelector(`[href="${path}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <div className="house pt-10 pb-24 md:pt-14">
      <h1 className="text-headline font-extrabold">{t('settings.title')}</h1>
      <AccountState me={me} />
      <div className="mt-6 grid gap-x-16 gap-y-8 lg:mt-10 lg:grid-cols-[13rem_minmax(0,40rem)]">
        <nav
          ref={nav}
          aria-label={t('settings.title')}
          className="-mx-5 overflow-x-auto px-5 scrollbar-none lg:mx-0 lg:px-0"
        >
          <ul className="flex gap-1 lg:flex-col">
            {PARTS.map(({ to, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: true }}
                  className="block rounded-xl px-3.5 py-2.5 font-medium whitespace-nowrap text-soft transition-colors hover:bg-sunken hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-bold aria-[current=page]:text-gold"
                >
                  {t(`settings.part.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">{children}</div>
      </div>
    </div>
  );
}
