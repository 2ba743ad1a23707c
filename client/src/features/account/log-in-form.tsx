import { Link } from '@tanstack/react-router';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LogIn } from '@golden-ticket/shared/account';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { useSendForm } from '../../lib/use-send-form.ts';
import { AccountFrame, LINK } from './account-frame.tsx';
import { ProviderButtons } from './provider-buttons.tsx';
import { useLogIn } from './use-account.ts';

interface Props {
  returnTo: string | undefined;
  /** What a provider's way back says went wrong, in its own code. */
  providerError: string | undefined;
  onEntered: () => void;
}

/** Logging in, by an address or a user name, or at a provider. */
export function LogInForm({ returnTo, providerError, onEntered }: Props) {
  const { t } = useTranslation();
  const logIn = useLogIn();
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: LogIn,
    defaultValues: { name: '', password: '' },
    send: async (values) => {
      await logIn(values);
      onEntered();
    },
  });
  return (
    <AccountFrame
      title={t('account.logIn')}
      foot={
        <p>
          {t('account.noAccount')}{' '}
          <Link to="/sign-up" search={{ returnTo }} className={LINK}>
            {t('account.signUp')}
          </Link>
        </p>
      }
    >
      {providerError !== undefined && !error && <ProviderFailure code={providerError} />}
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <TextField
          control={control}
          name="name"
          label={t('account.name')}
          autoComplete="username"
          inputMode="email"
          isRequired
        />
        <PasswordField
          control={control}
          name="password"
          label={t('account.password')}
          autoComplete="current-password"
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('account.logIn')}
        </SubmitButton>
        <p className="text-center text-[0.9375rem]">
          <Link to="/forgot-password" className={LINK}>
            {t('account.forgot')}
          </Link>
        </p>
      </form>
      <ProviderButtons returnTo={returnTo} />
    </AccountFrame>
  );
}

/** Why a provider did not let somebody in. */
function ProviderFailure({ code }: { code: string }) {
  const { t } = useTranslation();
  const known = code === 'account_not_linked' ? 'notLinked' : code === 'access_denied' ? 'denied' : 'failed';
  return (
    <p
      role="alert"
      className="mb-6 flex gap-2.5 rounded-xl border border-alert/45 bg-alert/8 px-4 py-3 text-[0.9375rem] text-pretty"
    >
      <CircleAlert className="mt-0.5 size-5 shrink-0 text-alert" aria-hidden="true" />
      {t(`account.provider.${known}`)}
    </p>
  );
}
