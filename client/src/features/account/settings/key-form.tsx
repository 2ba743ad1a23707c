import { Check, Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateKey } from '@golden-ticket/shared/account';
import { buttonClass } from '../../../components/button-class.ts';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { SubmitButton } from '../../../components/form/submit-button.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { useSendForm } from '../../../lib/use-send-form.ts';
import { useChangeKeys } from './use-settings.ts';

/** Makes a key and shows it this once. */
export function KeyForm() {
  const { t } = useTranslation();
  const [made, setMade] = useState<string>();
  const { create } = useChangeKeys();
  const { control, form, error, isPending, onSubmit } = useSendForm({
    schema: CreateKey,
    defaultValues: { name: '' },
    send: async (values) => {
      setMade(undefined);
      const { key } = await create.mutateAsync(values);
      form.reset();
      setMade(key);
    },
  });
  return (
    <>
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <TextField
          control={control}
          name="name"
          label={t('settings.keyName')}
          hint={t('settings.keyNameHint')}
          autoComplete="off"
          maxLength={60}
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending}>{t('settings.createKey')}</SubmitButton>
      </form>
      {made !== undefined && <NewKey value={made} />}
    </>
  );
}

/** A key that is told this once. It takes the focus, as it is what was waited for. */
function NewKey({ value }: { value: string }) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setIsCopied(true);
    } catch {
      // Not allowed: it is selected, to be copied by hand.
      field.current?.select();
    }
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="mt-6 rounded-2xl border border-gold bg-raised p-5">
      <label htmlFor="new-key" className="font-bold">
        {t('settings.newKey')}
      </label>
      <p className="mt-1 text-sm text-pretty text-soft">{t('settings.newKeyOnce')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <input
          id="new-key"
          ref={field}
          readOnly
          value={value}
          className="h-11 min-w-0 grow basis-64 rounded-xl border border-edge bg-sunken px-3.5 font-mono text-sm"
        />
        <button type="button" onClick={() => void copy()} className={buttonClass('gold')}>
          <Icon className="size-4" aria-hidden="true" />
          {t(isCopied ? 'settings.copied' : 'settings.copy')}
        </button>
      </div>
    </div>
  );
}
