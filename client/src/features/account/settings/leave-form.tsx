import { useTranslation } from 'react-i18next';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { Leave } from '@golden-ticket/shared/account';
import type { MeView } from '@golden-ticket/shared/account';
import { buttonClass } from '../../../components/button-class.ts';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { PasswordField } from '../../../components/form/password-field.tsx';
import { Section } from '../../../components/section.tsx';
import { useSendForm } from '../../../lib/use-send-form.ts';
import { useLeave } from './use-settings.ts';

interface Values {
  password?: string | undefined;
  keepWords: boolean;
}

/** The way out: what goes, what may stay, and the password as a last word. */
export function LeaveForm({ me, onLeft }: { me: MeView; onLeft: () => void }) {
  const { t } = useTranslation();
  const leave = useLeave();
  const { control, error, isPending, onSubmit } = useSendForm<Values>({
    schema: Leave,
    defaultValues: { keepWords: false, ...(me.hasPassword && { password: '' }) },
    fields: { 'account.wrong-password': 'password' },
    send: async (values) => {
      await leave(values);
      onLeft();
    },
  });
  return (
    <Section title={t('settings.part.leave')}>
      <p className="text-pretty">{t('settings.leaveLead')}</p>
      <ul className="mt-3 list-disc space-y-1 pl-5 text-soft">
        <li>{t('settings.leaveGoes')}</li>
        <li>{t('settings.leaveCounts')}</li>
        <li>{t('settings.leaveForGood')}</li>
      </ul>
      <form noValidate onSubmit={onSubmit} className="mt-7 space-y-6">
        <KeepWords control={control} />
        {me.hasPassword && (
          <PasswordField
            control={control}
            name="password"
            label={t('settings.currentPassword')}
            autoComplete="current-password"
            isRequired
          />
        )}
        <FormFailure error={error} />
        <button
          type="submit"
          aria-disabled={isPending}
          onClick={(event) => isPending && event.preventDefault()}
          className={buttonClass('alert', 'large')}
        >
          {t('settings.leaveDo')}
        </button>
      </form>
    </Section>
  );
}

/** Whether reviews and comments stay, without a name. */
function KeepWords({ control }: { control: Control<Values> }) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'keepWords' });
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t('settings.words')}</legend>
      <div className="grid gap-2.5">
        {[false, true].map((keep) => (
          <label
            key={String(keep)}
            className="grid cursor-pointer grid-cols-[auto_1fr] gap-x-3 rounded-xl border border-line px-4 py-3.5 has-checked:border-gold has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-gold"
          >
            <input
              type="radio"
              name={field.name}
              checked={field.value === keep}
              onChange={() => field.onChange(keep)}
              className="mt-1 size-4 accent-gold-fill outline-none"
            />
            <span className="font-medium">{t(keep ? 'settings.keepWords' : 'settings.dropWords')}</span>
            <span className="col-start-2 text-sm text-pretty text-soft">
              {t(keep ? 'settings.keepWordsHint' : 'settings.dropWordsHint')}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
