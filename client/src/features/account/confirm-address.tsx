import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { failureOf } from '../../lib/failure.ts';
import { AccountFrame } from './account-frame.tsx';
import { DeadLink } from './dead-link.tsx';
import { useConfirmAddress } from './use-account.ts';

/** Makes the address that the link was mailed to one's own: by a press, as what reads mails beforehand follows links too. */
export function ConfirmAddress({ token }: { token: string }) {
  const { t } = useTranslation();
  const { mutate, isPending, isSuccess, error } = useConfirmAddress();
  if (error && failureOf(error).kind === 'account.link-invalid') return <DeadLink />;
  if (isSuccess) {
    return (
      <AccountFrame title={t('account.address.done')} lead={<output>{t('account.address.doneLead')}</output>}>
        <Link to="/settings" className={`w-full ${buttonClass('gold', 'large')}`}>
          {t('account.menu.settings')}
        </Link>
      </AccountFrame>
    );
  }
  return (
    <AccountFrame title={t('account.address.title')} lead={t('account.address.lead')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ token });
        }}
        className="space-y-5"
      >
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {t('account.address.do')}
        </SubmitButton>
      </form>
    </AccountFrame>
  );
}
