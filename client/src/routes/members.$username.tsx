import { createFileRoute, Outlet } from '@tanstack/react-router';

export const Route = createFileRoute('/members/$username')({ component: Outlet });
