import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestReset } from '@golden-ticket/shared/account';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { useSendForm } from '../../lib/use-send-form.ts';
import { AccountFrame, LINK } from './account-frame.tsx';
import { LookIntoMail } from './look-into-mail.tsx';
import { useRequestReset } from './use-account.ts';

const Asked = RequestReset.omit({ language: true });

/** Asks for a mail with which one sets another password. Whether the address is known stays untold. */
export function ForgotPasswordForm() {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const request = useRequestReset();
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Asked,
    defaultValues: { email: '' },
    send: async (values) => {
      await request(values);
      setSentTo(values.email);
    },
  });
  if (sentTo !== undefined) {
    return (
      <LookIntoMail
        address={sentTo}
        lead={t('account.mailed.reset')}
        againText={t('account.mailed.otherAddress')}
        onAgain={() => setSentTo(undefined)}
      />
    );
  }
  return (
    <AccountFrame
      title={t('account.forgotTitle')}
      lead={t('account.forgotLead')}
      foot={
        <Link to="/log-in" search={{}} className={LINK}>
          {t('account.backToLogIn')}
        </Link>
      }
    >
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <TextField
          control={control}
          name="email"
          type="email"
          label={t('account.email')}
          rule={t('account.rule.email')}
          autoComplete="email"
          inputMode="email"
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('account.sendLink')}
        </SubmitButton>
      </form>
    </AccountFrame>
  );
}
