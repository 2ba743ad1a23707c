import { Link, useLocation } from '@tanstack/react-router';
import { UserRound } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import { Avatar } from '../../components/avatar.tsx';
import { readReturnTo } from '../../lib/return-to.ts';
import { useMe } from '../../lib/use-me.ts';

const loadMenu = () => import('./account-menu.tsx').then(({ AccountMenu }) => ({ default: AccountMenu }));
const AccountMenu = lazy(loadMenu);

/** Who one is, in the bar over every page, or the way to log in. It takes the same room before that is known. */
export function AccountEntry() {
  const me = useMe();
  return (
    <div className="flex w-11 shrink-0 justify-end lg:w-20">
      {me && <MenuButton me={me} />}
      {me === null && <LogInLink />}
    </div>
  );
}

function LogInLink() {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ href }) => readReturnTo(href) });
  return (
    <Link
      to="/log-in"
      search={{ returnTo: here === '/' ? undefined : here }}
      className="grid size-11 place-items-center rounded-full font-semibold text-soft transition-colors hover:text-gold lg:h-9 lg:w-auto lg:border lg:border-edge lg:px-4 lg:text-sm lg:text-ink lg:hover:border-gold"
    >
      <UserRound className="size-5.5 lg:hidden" aria-hidden="true" />
      <span className="sr-only lg:not-sr-only">{t('logInFirst.logIn')}</span>
    </Link>
  );
}

function MenuButton({ me }: { me: MeView }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const label = t('nav.account', { name: me.name });
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => void loadMenu()}
        onFocus={() => void loadMenu()}
        onClick={() => {
          setIsWanted(true);
          setIsOpen(!isOpen);
        }}
        className="grid size-11 place-items-center rounded-full transition-opacity hover:opacity-80"
      >
        <Avatar member={me} size="small" />
      </button>
      {isWanted && (
        <Suspense>
          <AccountMenu me={me} triggerRef={button} isOpen={isOpen} onOpenChange={setIsOpen} />
        </Suspense>
      )}
    </>
  );
}
