import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../button-class.ts';

/** What did not come from Kakao, with another try. */
export function KakaoFailure({ children, onRetry }: { children: ReactNode; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 rounded-2xl border border-line bg-sunken p-5"
    >
      <p className="text-sm text-pretty text-soft">{children}</p>
      <button type="button" className={buttonClass('outline', 'small')} onClick={onRetry}>
        <RotateCw className="size-4" aria-hidden="true" />
        {t('failure.retry')}
      </button>
    </div>
  );
}
