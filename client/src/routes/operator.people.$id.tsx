import { createFileRoute } from '@tanstack/react-router';
import { PersonEditor } from '../features/person-editor/person-editor.tsx';
import { idParam, requireId } from '../lib/id-param.ts';

export const Route = createFileRoute('/operator/people/$id')({
  params: idParam,
  beforeLoad: requireId,
  component: Person,
});

function Person() {
  const { id } = Route.useParams();
  const navigate = Route.useNavigate();
  return <PersonEditor id={id} onMerged={(kept) => void navigate({ params: { id: kept }, replace: true })} />;
}
