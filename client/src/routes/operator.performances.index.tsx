import { createFileRoute, useNavigate } from '@tanstack/react-router';
import { ListPerformancesToEdit } from '@golden-ticket/shared/performance-edit';
import { PerformancesToEdit } from '../features/performance-editor/performances-to-edit.tsx';

const Search = ListPerformancesToEdit.pick({ q: true, only: true });

export const Route = createFileRoute('/operator/performances/')({
  validateSearch: (search) => Search.safeParse(search).data ?? {},
  component: Performances,
});

function Performances() {
  const navigate = useNavigate();
  return (
    <PerformancesToEdit
      search={Route.useSearch()}
      onChange={(search) => void navigate({ to: '/operator/performances', search, replace: true })}
    />
  );
}
