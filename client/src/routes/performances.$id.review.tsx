import { createFileRoute } from '@tanstack/react-router';

export const Route = createFileRoute('/performances/$id/review')({
  staticData: { isDialog: true },
  component: () => null,
});
