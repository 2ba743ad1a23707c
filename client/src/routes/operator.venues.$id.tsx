import { createFileRoute } from '@tanstack/react-router';
import { VenueEditor } from '../features/venue-editor/venue-editor.tsx';
import { idParam, requireId } from '../lib/id-param.ts';

export const Route = createFileRoute('/operator/venues/$id')({
  params: idParam,
  beforeLoad: requireId,
  component: Venue,
});

function Venue() {
  return <VenueEditor id={Route.useParams().id} />;
}
