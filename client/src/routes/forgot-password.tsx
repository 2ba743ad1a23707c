import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ForgotPasswordForm } from '../features/account/forgot-password-form.tsx';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/forgot-password')({ component: ForgotPassword });

function ForgotPassword() {
  const { t } = useTranslation();
  useDocumentTitle(t('account.forgotTitle'));
  return <ForgotPasswordForm />;
}
