import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SignUp } from '@golden-ticket/shared/account';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { keepReturnTo } from '../../lib/return-to.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { AccountFrame, LINK } from './account-frame.tsx';
import { LookIntoMail } from './look-into-mail.tsx';
import { ProviderButtons } from './provider-buttons.tsx';
import { useSignUp } from './use-account.ts';

const Asked = SignUp.omit({ language: true });

/** Signing up. It ends in a mail, whose link makes the member. */
export function SignUpForm({ returnTo }: { returnTo: string | undefined }) {
  const { t } = useTranslation();
  const [sentTo, setSentTo] = useState<string>();
  const signUp = useSignUp();
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Asked,
    defaultValues: { email: '', username: '', password: '' },
    fields: { 'member.username-taken': 'username' },
    send: async (values) => {
      await signUp(values);
      keepReturnTo(returnTo);
      setSentTo(values.email);
    },
  });
  if (sentTo !== undefined) {
    return (
      <LookIntoMail
        address={sentTo}
        lead={t('account.mailed.signUp')}
        againText={t('account.mailed.otherAddress')}
        onAgain={() => setSentTo(undefined)}
      />
    );
  }
  return (
    <AccountFrame
      title={t('account.signUp')}
      lead={t('account.signUpLead')}
      foot={
        <p>
          {t('account.hasAccount')}{' '}
          <Link to="/log-in" search={{ returnTo }} className={LINK}>
            {t('account.logIn')}
          </Link>
        </p>
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
        <TextField
          control={control}
          name="username"
          label={t('account.username')}
          hint={t('account.rule.username')}
          rule={t('account.rule.username')}
          autoComplete="username"
          isRequired
        />
        <PasswordField
          control={control}
          name="password"
          label={t('account.password')}
          hint={t('account.rule.password')}
          rule={t('account.rule.password')}
          autoComplete="new-password"
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('account.signUp')}
        </SubmitButton>
      </form>
      <ProviderButtons returnTo={returnTo} />
    </AccountFrame>
  );
}
