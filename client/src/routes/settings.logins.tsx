import { createFileRoute } from '@tanstack/react-router';
import { LoginList } from '../features/account/settings/login-list.tsx';
import { useMe } from '../lib/use-me.ts';

export const Route = createFileRoute('/settings/logins')({ component: LoginListSettings });

function LoginListSettings() {
  const me = useMe();
  return me ? <LoginList me={me} /> : null;
}
