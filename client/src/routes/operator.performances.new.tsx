import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { CreateForm } from '../features/performance-editor/create-form.tsx';

export const Route = createFileRoute('/operator/performances/new')({ component: NewPerformance });

function NewPerformance() {
  const { t } = useTranslation();
  return (
    <>
      <OperatorHead title={t('editor.new')}>{t('editor.newHint')}</OperatorHead>
      <CreateForm />
    </>
  );
}
