import { useTranslation } from 'react-i18next';
import { failureOf } from './failure.ts';

/** What went wrong, of any thrown value, in a sentence of the page's language. */
export function useSentence(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    const { kind, minutes } = failureOf(error);
    if (kind === 'request.too-many' && minutes) return t('failure.wait', { count: minutes });
    if (kind === 'offline' || kind === 'unreachable' || kind === 'unknown') return t(`failure.${kind}`);
    return t(`reason.${kind}`);
  };
}
