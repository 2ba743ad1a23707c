import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmForm } from '../features/account/confirm-form.tsx';
import { DeadLink } from '../features/account/dead-link.tsx';
import { tokenSearch, useMailedToken } from '../lib/mailed-token.ts';
import { takeReturnTo } from '../lib/return-to.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useGoInstead } from '../lib/use-return.ts';

export const Route = createFileRoute('/confirm')({ validateSearch: tokenSearch, component: Confirm });

function Confirm() {
  const { t } = useTranslation();
  const token = useMailedToken(Route.useSearch().token);
  const go = useGoInstead();
  useDocumentTitle(t('account.confirm.title'));
  return token === undefined ? <DeadLink /> : <ConfirmForm token={token} onEntered={() => go(takeReturnTo() ?? '/')} />;
}
