import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmAddress } from '../features/account/confirm-address.tsx';
import { DeadLink } from '../features/account/dead-link.tsx';
import { tokenSearch, useMailedToken } from '../lib/mailed-token.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/confirm-address')({
  validateSearch: tokenSearch,
  component: ConfirmAddressPage,
});

function ConfirmAddressPage() {
  const { t } = useTranslation();
  const token = useMailedToken(Route.useSearch().token);
  useDocumentTitle(t('account.address.title'));
  return token === undefined ? <DeadLink /> : <ConfirmAddress token={token} />;
}
