import { createFileRoute } from '@tanstack/react-router';
import { BlockedList } from '../features/member/settings/blocked-list.tsx';

export const Route = createFileRoute('/settings/blocked')({ component: BlockedList });
