import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import { formatMoment } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { LINK } from '../account-frame.tsx';

/** What keeps a member from writing, why, and until when; nothing where nothing does. */
export function AccountState({ me: { suspension, emailVerified } }: { me: MeView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (suspension) {
    const { until, reason } = suspension;
    return (
      <Warning title={t('settings.suspended')}>
        {until === null
          ? t('settings.suspendedForGood')
          : t('settings.suspendedUntil', { until: formatMoment(until, language) })}
        {reason && <> {t('settings.suspendedWhy', { reason })}</>}
      </Warning>
    );
  }
  if (!emailVerified) {
    return (
      <Warning title={t('settings.unverified')}>
        {t('settings.unverifiedWhy')}{' '}
        <Link to="/settings/address" className={LINK}>
          {t('settings.unverifiedDo')}
        </Link>
      </Warning>
    );
  }
  return null;
}

function Warning({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-6 flex max-w-3xl gap-3 rounded-2xl border border-alert/45 bg-alert/8 px-5 py-4">
      <CircleAlert className="mt-0.5 size-5 shrink-0 text-alert" aria-hidden="true" />
      <div>
        <p className="font-bold">{title}</p>
        <p className="mt-1 text-[0.9375rem] text-pretty">{children}</p>
      </div>
    </div>
  );
}
