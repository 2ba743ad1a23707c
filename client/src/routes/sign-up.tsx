import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignUpForm } from '../features/account/sign-up-form.tsx';
import { readReturnTo } from '../lib/return-to.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useReturnOnceIn } from '../lib/use-return.ts';

export const Route = createFileRoute('/sign-up')({
  validateSearch: ({ returnTo }): { returnTo?: string | undefined } => ({ returnTo: readReturnTo(returnTo) }),
  component: SignUp,
});

function SignUp() {
  const { t } = useTranslation();
  const { returnTo } = Route.useSearch();
  useDocumentTitle(t('account.signUp'));
  useReturnOnceIn(returnTo);
  return <SignUpForm returnTo={returnTo} />;
}
