import { useTranslation } from 'react-i18next';
import { failureOf } from '../../lib/failure.ts';
import '../../lib/i18n/operators.ts';
import { buttonClass } from '../button-class.ts';
import { FormFailure } from '../form/form-failure.tsx';
import { SubmitButton } from '../form/submit-button.tsx';

interface Props {
  isPending: boolean;
  error: unknown;
  /** Reads what the record says now; what was written stays. */
  onReload: () => void;
}

/** The foot of an editor: why it was not saved, a way to see what somebody else did meanwhile, and the button. */
export function SaveBar({ isPending, error, onReload }: Props) {
  const { t } = useTranslation();
  return (
    <div className="space-y-4">
      <FormFailure error={error} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton isPending={isPending}>{t('operator.editing.save')}</SubmitButton>
        {Boolean(error) && failureOf(error).kind === 'edit.stale' && (
          <button type="button" onClick={onReload} className={buttonClass('outline', 'large')}>
            {t('operator.editing.reload')}
          </button>
        )}
      </div>
    </div>
  );
}
