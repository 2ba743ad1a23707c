import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export const Route = createFileRoute('/settings')({ component: Settings });

function Settings() {
  const { t } = useTranslation();
  useDocumentTitle(t('account.menu.settings'));
  return <h1>{t('account.menu.settings')}</h1>;
}
