import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator-head.tsx';

export const Route = createFileRoute('/operator/')({ component: Overview });

function Overview() {
  const { t } = useTranslation();
  return <OperatorHead title={t('operator.nav.overview')} />;
}
