import { createFileRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LogInForm } from '../features/account/log-in-form.tsx';
import { readReturnTo, takeReturnTo } from '../lib/return-to.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useGoInstead, useReturnOnceIn } from '../lib/use-return.ts';

/** `error`: what a provider's way back says went wrong. */
interface Search {
  returnTo?: string | undefined;
  error?: string | undefined;
}

export const Route = createFileRoute('/log-in')({
  validateSearch: ({ returnTo, error }): Search => ({
    returnTo: readReturnTo(returnTo),
    error: typeof error === 'string' ? error : undefined,
  }),
  component: LogIn,
});

function LogIn() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  // A provider's way back does not know where they were.
  const [kept] = useState(() => (search.error === undefined ? undefined : takeReturnTo()));
  const returnTo = search.returnTo ?? kept;
  const go = useGoInstead();
  useDocumentTitle(t('account.logIn'));
  useReturnOnceIn(returnTo);
  return <LogInForm returnTo={returnTo} providerError={search.error} onEntered={() => go(returnTo ?? '/')} />;
}
