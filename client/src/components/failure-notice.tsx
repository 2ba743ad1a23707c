import { RotateCw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../lib/failure.ts';
import { useSentence } from '../lib/use-sentence.ts';
import { buttonClass } from './button-class.ts';
import { Notice } from './notice.tsx';

interface Props {
  error: unknown;
  onRetry: () => void;
  isRetrying?: boolean;
  isPage?: boolean;
}

/** Why something could not be loaded, in a sentence, with another try and the id to quote when asking for help. */
export function FailureNotice({ error, onRetry, isRetrying = false, isPage = false }: Props) {
  const { t } = useTranslation();
  const { requestId } = failureOf(error);
  const sentence = useSentence();
  return (
    <Notice
      role="alert"
      isPage={isPage}
      title={t('failure.title')}
      actions={
        <button type="button" className={buttonClass('gold')} onClick={onRetry} disabled={isRetrying}>
          <RotateCw className="size-4" aria-hidden="true" />
          {t(isRetrying ? 'failure.retrying' : 'failure.retry')}
        </button>
      }
    >
      <p>{sentence(error)}</p>
      {requestId && (
        <p className="mt-3 text-[0.8125rem] tabular-nums select-all">{t('failure.requestId', { id: requestId })}</p>
      )}
    </Notice>
  );
}
