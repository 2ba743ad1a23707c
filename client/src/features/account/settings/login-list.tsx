import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoginView, MeView } from '@golden-ticket/shared/account';
import { buttonClass } from '../../../components/button-class.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { deviceName } from '../../../lib/device-name.ts';
import { formatDate, seoulDate } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { toast } from '../../../lib/toast.ts';
import { useSentence } from '../../../lib/use-sentence.ts';
import { useEndLogins, useLogins } from './use-settings.ts';

const ConfirmDialog = lazy(() =>
  import('../../../components/confirm-dialog.tsx').then((module) => ({ default: module.ConfirmDialog })),
);

/** Where one is logged in, and how one can be; each login can be ended from here. */
export function LoginList({ me }: { me: MeView }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { data: logins, error, isFetching, refetch } = useLogins();
  const { one, others } = useEndLogins();
  const [isAsking, setIsAsking] = useState(false);
  const end = (id: number) =>
    one.mutate(
      { id },
      {
        onSuccess: () => toast.done(t('settings.loginEnded')),
        onError: (refusal) => toast.failed(sentence(refusal)),
      },
    );
  const endOthers = () =>
    others.mutate(undefined, {
      onSuccess: () => {
        setIsAsking(false);
        toast.done(t('settings.othersEnded'));
      },
    });
  return (
    <Section title={t('settings.part.logins')}>
      <p className="mb-5 text-pretty text-soft">{t('settings.loginsLead')}</p>
      {!logins && error && <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />}
      {!logins && !error && <Skeleton className="h-40 rounded-2xl" />}
      {logins && (
        <ul className="divide-y divide-line border-y border-line">
          {logins.map((login) => (
            <LoginLine key={login.id} login={login} onEnd={() => end(login.id)} />
          ))}
        </ul>
      )}
      {logins && logins.length > 1 && (
        <button type="button" onClick={() => setIsAsking(true)} className={`mt-6 ${buttonClass('outline')}`}>
          {t('settings.endOthers')}
        </button>
      )}
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={t('settings.endOthers')}
            confirm={t('settings.endOthers')}
            onConfirm={endOthers}
            onClose={() => setIsAsking(false)}
            isPending={others.isPending}
            error={others.error}
          >
            <p>{t('settings.endOthersWhat')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
      <WaysIn me={me} />
    </Section>
  );
}

function LoginLine({ login, onEnd }: { login: LoginView; onEnd: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { device, address, usedAt, isCurrent } = login;
  const name = deviceName(device) || t('settings.unknownDevice');
  return (
    <li className="flex items-center justify-between gap-4 py-4">
      <div className="min-w-0">
        <p className="font-bold">
          {name}
          {isCurrent && <span className="ml-2 text-sm font-semibold text-gold">{t('settings.thisLogin')}</span>}
        </p>
        <p className="mt-0.5 text-sm text-soft tabular-nums">
          {address} · {t('settings.usedOn', { date: formatDate(seoulDate(new Date(usedAt)), language) })}
        </p>
      </div>
      {!isCurrent && (
        <button
          type="button"
          aria-label={t('settings.endLogin', { name })}
          onClick={onEnd}
          className={`shrink-0 ${buttonClass('outline', 'small')}`}
        >
          {t('account.menu.logOut')}
        </button>
      )}
    </li>
  );
}

/** By what one can log in at all. */
function WaysIn({ me: { hasPassword, providers } }: { me: MeView }) {
  const { t } = useTranslation();
  const ways = [
    ...(hasPassword ? [t('account.password')] : []),
    ...providers.map((provider) => t(`settings.provider.${provider}`)),
  ];
  return (
    <p className="mt-8 text-[0.9375rem]">
      <span className="text-soft">{t('settings.waysIn')}</span> <strong>{ways.join(', ')}</strong>
    </p>
  );
}
