import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/members/$username/likes')({ component: () => null });
