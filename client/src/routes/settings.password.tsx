import { createFileRoute } from '@tanstack/react-router';
import { PasswordForm } from '../features/account/settings/password-form.tsx';
import { useMe } from '../lib/use-me.ts';

export const Route = createFileRoute('/settings/password')({ component: PasswordSettings });

function PasswordSettings() {
  const me = useMe();
  return me ? <PasswordForm me={me} /> : null;
}
