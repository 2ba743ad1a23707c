import { createFileRoute } from '@tanstack/react-router';
import { KeyList } from '../features/account/settings/key-list.tsx';

export const Route = createFileRoute('/settings/keys')({ component: KeyList });
