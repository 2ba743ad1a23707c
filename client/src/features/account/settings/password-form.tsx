import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import { ChangePassword } from '@golden-ticket/shared/account';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { PasswordField } from '../../../components/form/password-field.tsx';
import { SubmitButton } from '../../../components/form/submit-button.tsx';
import { Section } from '../../../components/section.tsx';
import { toast } from '../../../lib/toast.ts';
import { useSendForm } from '../../../lib/use-send-form.ts';
import { LINK } from '../account-frame.tsx';
import { useChangePassword } from './use-settings.ts';

/** Another password; who only ever came from a provider gets the first by the mail for a forgotten one. */
export function PasswordForm({ me }: { me: MeView }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.part.password')}>
      {me.hasPassword ? (
        <ChangeForm username={me.username} />
      ) : (
        <p className="text-pretty">
          {t('settings.noPassword')}{' '}
          <Link to="/forgot-password" className={LINK}>
            {t('settings.setPassword')}
          </Link>
        </p>
      )}
    </Section>
  );
}

function ChangeForm({ username }: { username: string }) {
  const { t } = useTranslation();
  const change = useChangePassword();
  const { control, form, error, isPending, onSubmit } = useSendForm({
    schema: ChangePassword,
    defaultValues: { current: '', next: '' },
    fields: { 'account.wrong-password': 'current' },
    send: async (values) => {
      await change(values);
      form.reset();
      toast.done(t('settings.passwordChanged'));
    },
  });
  return (
    <form noValidate onSubmit={onSubmit} className="space-y-5">
      <p className="text-pretty text-soft">{t('account.reset.lead')}</p>
      {/* For password managers, which keep one for each name. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      <PasswordField
        control={control}
        name="current"
        label={t('settings.currentPassword')}
        autoComplete="current-password"
        isRequired
      />
      <PasswordField
        control={control}
        name="next"
        label={t('account.newPassword')}
        hint={t('account.rule.password')}
        rule={t('account.rule.password')}
        autoComplete="new-password"
        isRequired
      />
      <FormFailure error={error} />
      <SubmitButton isPending={isPending}>{t('settings.changePassword')}</SubmitButton>
    </form>
  );
}
