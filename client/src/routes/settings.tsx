import { createFileRoute, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LogInNotice } from '../components/log-in-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { SettingsFrame } from '../features/account/settings/settings-frame.tsx';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useMe } from '../lib/use-me.ts';

export const Route = createFileRoute('/settings')({ component: Settings });

function Settings() {
  const { t } = useTranslation();
  const me = useMe();
  useDocumentTitle(t('settings.title'));
  if (me === null) {
    return (
      <LogInNotice isPage title={t('settings.logIn')}>
        {t('settings.logInWhy')}
      </LogInNotice>
    );
  }
  if (!me) {
    return (
      <div className="house pt-10 md:pt-14" aria-hidden="true">
        <Skeleton className="h-11 w-48" />
        <Skeleton className="mt-10 h-80 max-w-3xl rounded-2xl" />
      </div>
    );
  }
  return (
    <SettingsFrame me={me}>
      <Outlet />
    </SettingsFrame>
  );
}
