import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeadLink } from '../features/account/dead-link.tsx';
import { ResetPasswordForm } from '../features/account/reset-password-form.tsx';
import { tokenSearch, useMailedToken } from '../lib/mailed-token.ts';
import { toast } from '../lib/toast.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useGoInstead } from '../lib/use-return.ts';

export const Route = createFileRoute('/reset-password')({ validateSearch: tokenSearch, component: ResetPassword });

function ResetPassword() {
  const { t } = useTranslation();
  const token = useMailedToken(Route.useSearch().token);
  const go = useGoInstead();
  useDocumentTitle(t('account.reset.title'));
  const enter = () => {
    toast.done(t('account.reset.done'));
    go('/');
  };
  return token === undefined ? <DeadLink /> : <ResetPasswordForm token={token} onEntered={enter} />;
}
