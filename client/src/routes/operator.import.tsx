import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator-head.tsx';

export const Route = createFileRoute('/operator/import')({ component: Import });

function Import() {
  const { t } = useTranslation();
  return <OperatorHead title={t('operator.nav.import')} />;
}
