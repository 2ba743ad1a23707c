import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarDate } from '@golden-ticket/shared/scalars';
import { HINT, INPUT, LABEL, WRONG } from '../../components/form/field-class.ts';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { Modal } from '../../components/modal.tsx';

interface Props {
  /** `since`: only what changed on that day or later; undefined for everything. */
  onStart: (since: string | undefined) => void;
  onClose: () => void;
  isPending: boolean;
  error: unknown;
}

/** Asks what to import: everything, or what changed since a day. */
export function StartDialog({ onStart, onClose, isPending, error }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [scope, setScope] = useState<'full' | 'since'>('full');
  const [date, setDate] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isRight = scope === 'full' || CalendarDate.safeParse(date).success;
    setIsWrong(!isRight);
    if (isRight) onStart(scope === 'full' ? undefined : date);
  };
  return (
    <Modal title={t('operator.import.start')} onClose={onClose}>
      <form noValidate onSubmit={submit} className="space-y-5">
        <fieldset className="space-y-2">
          <legend className="sr-only">{t('operator.import.scope')}</legend>
          {(['full', 'since'] as const).map((value) => (
            <label
              key={value}
              htmlFor={`${id} ${value}`}
              className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-3 rounded-xl border border-line px-4 py-3 has-checked:border-gold has-checked:bg-raised"
            >
              <input
                id={`${id} ${value}`}
                type="radio"
                name={`${id} scope`}
                checked={scope === value}
                onChange={() => setScope(value)}
                className="mt-1 size-4 accent-(--gold)"
              />
              <span className="font-semibold">{t(`operator.import.scopes.${value}`)}</span>
              <span className="col-start-2 text-sm text-pretty text-soft">
                {t(`operator.import.scopeHints.${value}`)}
              </span>
            </label>
          ))}
        </fieldset>
        {scope === 'since' && (
          <div>
            <label htmlFor={id} className={LABEL}>
              {t('operator.import.sinceDay')}
            </label>
            <input
              id={id}
              type="date"
              value={date}
              onChange={(event) => setDate(event.target.value)}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? `${id} wrong` : `${id} hint`}
              className={`h-12 focus:border-gold ${INPUT}`}
            />
            {isWrong ? (
              <span id={`${id} wrong`} role="alert" className={WRONG}>
                {t('form.required')}
              </span>
            ) : (
              <span id={`${id} hint`} className={HINT}>
                {t('operator.import.sinceHint')}
              </span>
            )}
          </div>
        )}
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('operator.import.start')}
        </SubmitButton>
      </form>
    </Modal>
  );
}
