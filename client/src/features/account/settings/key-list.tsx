import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyView } from '@golden-ticket/shared/account';
import { buttonClass } from '../../../components/button-class.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { formatDate, seoulDate } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { toast } from '../../../lib/toast.ts';
import { KeyForm } from './key-form.tsx';
import { useChangeKeys, useKeys } from './use-settings.ts';

const ConfirmDialog = lazy(() =>
  import('../../../components/confirm-dialog.tsx').then((module) => ({ default: module.ConfirmDialog })),
);

/** One's keys to the API: made, told once, and made worthless. */
export function KeyList() {
  const { t } = useTranslation();
  const { data: keys, error, isFetching, refetch } = useKeys();
  const { revoke } = useChangeKeys();
  const [revoked, setRevoked] = useState<KeyView>();
  const close = () => {
    setRevoked(undefined);
    revoke.reset();
  };
  const confirm = ({ id }: KeyView) =>
    revoke.mutate(
      { id },
      {
        onSuccess: () => {
          close();
          toast.done(t('settings.keyRevoked'));
        },
      },
    );
  return (
    <Section title={t('settings.part.keys')}>
      <p className="mb-6 text-pretty text-soft">{t('settings.keysLead')}</p>
      <KeyForm />
      <div className="mt-8">
        {!keys && error && <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />}
        {!keys && !error && <Skeleton className="h-24 rounded-2xl" />}
        {keys?.length === 0 && <p className="text-soft">{t('settings.noKeys')}</p>}
        {keys && keys.length > 0 && (
          <ul className="divide-y divide-line border-y border-line">
            {keys.map((key) => (
              <KeyLine key={key.id} value={key} onRevoke={() => setRevoked(key)} />
            ))}
          </ul>
        )}
      </div>
      {revoked && (
        <Suspense>
          <ConfirmDialog
            title={t('settings.revokeKey', { name: revoked.name })}
            confirm={t('settings.revoke')}
            onConfirm={() => confirm(revoked)}
            onClose={close}
            isPending={revoke.isPending}
            error={revoke.error}
          >
            <p>{t('settings.revokeWhat')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}

function KeyLine({ value: { name, start, createdAt, usedAt }, onRevoke }: { value: KeyView; onRevoke: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (instant: string) => formatDate(seoulDate(new Date(instant)), language);
  return (
    <li className="flex items-center justify-between gap-4 py-4">
      <div className="min-w-0">
        <p className="font-bold">{name}</p>
        <p className="mt-0.5 text-sm text-soft tabular-nums">
          <code>{start}…</code> · {t('settings.madeOn', { date: day(createdAt) })} ·{' '}
          {usedAt ? t('settings.usedOn', { date: day(usedAt) }) : t('settings.neverUsed')}
        </p>
      </div>
      <button
        type="button"
        aria-label={t('settings.revokeKey', { name })}
        onClick={onRevoke}
        className={`shrink-0 ${buttonClass('outline', 'small')}`}
      >
        {t('settings.revoke')}
      </button>
    </li>
  );
}
