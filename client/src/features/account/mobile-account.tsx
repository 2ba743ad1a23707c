import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../components/avatar.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { logInAddress } from '../../lib/here.ts';
import { useMe } from '../../lib/use-me.ts';

const AccountLinks = lazy(() => import('./account-links.tsx').then((module) => ({ default: module.AccountLinks })));

/** One's account in the menu of small screens. */
export function MobileAccount({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  if (!me) {
    return (
      <a href={logInAddress()} className={`w-full ${buttonClass('outline', 'large')}`}>
        {t('logInFirst.logIn')}
      </a>
    );
  }
  return (
    <>
      <p className="flex items-center gap-3 px-3">
        <Avatar member={me} size="small" />
        <span className="truncate font-bold">{me.name}</span>
      </p>
      <Suspense>
        <AccountLinks me={me} onFollow={onFollow} />
      </Suspense>
    </>
  );
}
