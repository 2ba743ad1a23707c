import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button-class.ts';
import { Notice } from './notice.tsx';

/** A page that broke while it was drawn: a bug of ours. The frame around it stays. */
export function CrashPage({ reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <Notice
      isPage
      role="alert"
      title={t('failure.crash')}
      actions={
        <button type="button" className={buttonClass('gold')} onClick={retry}>
          {t('failure.retry')}
        </button>
      }
    >
      {t('failure.unknown')}
    </Notice>
  );
}
