import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { FormFailure } from '../../components/form/form-failure.tsx';

interface Props {
  label: string;
  /** What stands there at first. */
  initial?: string;
  /** The verb on the button that sends it. */
  send: string;
  isPending: boolean;
  error: unknown;
  takesFocus?: boolean;
  onSend: (body: string) => void;
  onCancel?: () => void;
}

const MOST = 1_000;

/** A few words, to send or to leave. What was written stays while it was not taken. */
export function CommentForm(props: Props) {
  const { t } = useTranslation();
  const { label, initial = '', send, isPending, error, takesFocus = false, onSend, onCancel } = props;
  const id = useId();
  const [body, setBody] = useState(initial);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (body.trim() !== '' && !isPending) onSend(body.trim());
  };
  return (
    <form onSubmit={submit} className="space-y-2.5">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        required
        maxLength={MOST}
        value={body}
        placeholder={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on a press, to write in at once
        autoFocus={takesFocus}
        onChange={(event) => setBody(event.target.value)}
        className="field-sizing-content block max-h-80 min-h-18 w-full resize-y rounded-xl border border-edge bg-raised px-4 py-2.5 text-base placeholder:text-soft"
      />
      <FormFailure error={error} />
      <div className="flex justify-end gap-2">
        {onCancel && (
          <button type="button" className={buttonClass('quiet', 'small')} onClick={onCancel}>
            {t('form.cancel')}
          </button>
        )}
        <button type="submit" aria-disabled={isPending} className={buttonClass('gold', 'small')}>
          {isPending ? t('comment.sending') : send}
        </button>
      </div>
    </form>
  );
}
