import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeAddress } from '@golden-ticket/shared/account';
import type { MeView } from '@golden-ticket/shared/account';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { PasswordField } from '../../../components/form/password-field.tsx';
import { SubmitButton } from '../../../components/form/submit-button.tsx';
import { TextField } from '../../../components/form/text-field.tsx';
import { Section } from '../../../components/section.tsx';
import { useSendForm } from '../../../lib/use-send-form.ts';
import { useChangeAddress } from './use-settings.ts';

/** Another e-mail address, which counts once its mail was followed. */
export function AddressForm({ me }: { me: MeView }) {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const change = useChangeAddress();
  const { control, form, error, isPending, onSubmit } = useSendForm<{ email: string; password?: string | undefined }>({
    schema: ChangeAddress,
    defaultValues: { email: '', ...(me.hasPassword && { password: '' }) },
    fields: { 'account.wrong-password': 'password' },
    send: async (values) => {
      await change(values);
      setSentTo(values.email);
      form.reset();
    },
  });
  return (
    <Section title={t('settings.part.address')}>
      <p>
        <span className="text-soft">{t('settings.addressNow')}</span>{' '}
        <strong className="break-all">{me.email ?? t('settings.addressNone')}</strong>
      </p>
      <form noValidate onSubmit={onSubmit} className="mt-6 space-y-5">
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('settings.newAddress')}
          hint={t('settings.newAddressHint')}
          rule={t('account.rule.email')}
          autoComplete="email"
          inputMode="email"
          isRequired
        />
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
        <SubmitButton isPending={isPending}>{t('account.sendLink')}</SubmitButton>
        <output className="block text-pretty text-gold">
          {sentTo !== undefined && t('settings.addressMailed', { address: sentTo })}
        </output>
      </form>
    </Section>
  );
}
