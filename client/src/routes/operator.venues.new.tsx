import { createFileRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OperatorHead } from '../components/operator/operator-head.tsx';
import { NewVenue } from '../features/venue-editor/new-venue.tsx';

export const Route = createFileRoute('/operator/venues/new')({ component: New });

function New() {
  const { t } = useTranslation();
  const navigate = Route.useNavigate();
  return (
    <>
      <OperatorHead title={t('operator.venues.create')} />
      <NewVenue onCreated={(id) => void navigate({ to: '/operator/venues/$id', params: { id } })} />
    </>
  );
}
