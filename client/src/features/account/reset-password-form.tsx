import { useTranslation } from 'react-i18next';
import { ResetPassword } from '@golden-ticket/shared/account';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { failureOf } from '../../lib/failure.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { AccountFrame } from './account-frame.tsx';
import { DeadLink } from './dead-link.tsx';
import { useReset } from './use-account.ts';

const Asked = ResetPassword.omit({ token: true });

/** Sets another password with a mailed link, and logs in with it. */
export function ResetPasswordForm({ token, onEntered }: { token: string; onEntered: () => void }) {
  const { t } = useTranslation();
  const reset = useReset();
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Asked,
    defaultValues: { password: '' },
    send: async ({ password }) => {
      await reset({ token, password });
      onEntered();
    },
  });
  if (failureOf(error).kind === 'account.link-invalid') return <DeadLink />;
  return (
    <AccountFrame title={t('account.reset.title')} lead={t('account.reset.lead')}>
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <PasswordField
          control={control}
          name="password"
          label={t('account.newPassword')}
          hint={t('account.rule.password')}
          rule={t('account.rule.password')}
          autoComplete="new-password"
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('account.reset.do')}
        </SubmitButton>
      </form>
    </AccountFrame>
  );
}
