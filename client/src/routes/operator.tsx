import { createFileRoute, Outlet } from '@tanstack/react-router';
import { OperatorShell } from '../features/operator/operator-shell.tsx';

export const Route = createFileRoute('/operator')({ component: Operator });

function Operator() {
  return (
    <OperatorShell>
      <Outlet />
    </OperatorShell>
  );
}
