import { createFileRoute } from '@tanstack/react-router';
import { AddressForm } from '../features/account/settings/address-form.tsx';
import { useMe } from '../lib/use-me.ts';

export const Route = createFileRoute('/settings/address')({ component: AddressSettings });

function AddressSettings() {
  const me = useMe();
  return me ? <AddressForm me={me} /> : null;
}
