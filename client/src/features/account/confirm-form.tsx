import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmSignUp } from '@golden-ticket/shared/account';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { PasswordField } from '../../components/form/password-field.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { failureOf } from '../../lib/failure.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { AccountFrame } from './account-frame.tsx';
import { DeadLink } from './dead-link.tsx';
import { useConfirm } from './use-account.ts';

const Asked = ConfirmSignUp.omit({ token: true });
type Asked = { password: string; username?: string | undefined };

/** The end of signing up: the password once more and, where somebody took the user name meanwhile, another. */
export function ConfirmForm({ token, onEntered }: { token: string; onEntered: () => void }) {
  const { t } = useTranslation();
  const [isNameTaken, setIsNameTaken] = useState(false);
  const confirm = useConfirm();
  const { control, error, isPending, onSubmit } = useSendForm<Asked>({
    schema: Asked,
    defaultValues: { password: '' },
    fields: { 'account.wrong-password': 'password', 'member.username-taken': 'username' },
    send: async (values) => {
      try {
        await confirm({ token, ...values });
      } catch (refusal) {
        if (failureOf(refusal).kind === 'member.username-taken') setIsNameTaken(true);
        throw refusal;
      }
      onEntered();
    },
  });
  if (failureOf(error).kind === 'account.link-invalid') return <DeadLink />;
  return (
    <AccountFrame title={t('account.confirm.title')} lead={t('account.confirm.lead')}>
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        {isNameTaken && (
          <TextField
            control={control}
            name="username"
            label={t('account.confirm.otherUsername')}
            hint={t('account.rule.username')}
            rule={t('account.rule.username')}
            autoComplete="username"
            isRequired
          />
        )}
        <PasswordField
          control={control}
          name="password"
          label={t('account.password')}
          autoComplete="current-password"
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('account.confirm.do')}
        </SubmitButton>
      </form>
    </AccountFrame>
  );
}
