import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { failureOf } from '../../lib/failure.ts';

interface Props {
  error: unknown;
  isPending: boolean;
  save: string;
  /** Loads what it is now, and lets stand what was written. Only where there is something to load. */
  onReload?: (() => void) | undefined;
  /** Stays in sight while its form scrolls. */
  isSticky?: boolean;
}

/** The foot of a form: saves, says what went wrong, and where somebody else was faster, what to do about it. */
export function SaveBar({ error, isPending, save, onReload, isSticky = false }: Props) {
  const { t } = useTranslation();
  const isStale = failureOf(error).kind === 'edit.stale';
  return (
    <div className={isSticky ? 'sticky bottom-0 z-10 -mx-5 border-t border-line bg-ground px-5 py-4' : ''}>
      <FormFailure error={error} />
      <div className="mt-3 flex flex-wrap gap-3">
        <SubmitButton isPending={isPending}>{save}</SubmitButton>
        {isStale && onReload && (
          <button type="button" onClick={onReload} className={buttonClass('outline', 'large')}>
            {t('editor.reload')}
          </button>
        )}
      </div>
    </div>
  );
}
