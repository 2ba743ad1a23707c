import { loginChanged } from '../../../lib/login-change.ts';
import { trpc } from '../../../lib/trpc.ts';

/** Sets another password; other devices are logged out. */
export function useChangePassword() {
  const { account } = trpc.useUtils();
  return trpc.account.changePassword.useMutation({ onSuccess: () => account.logins.invalidate() }).mutateAsync;
}

/** Asks for the mail that makes another address one's own. */
export const useChangeAddress = () => trpc.account.changeAddress.useMutation().mutateAsync;

/** Where one is logged in. */
export const useLogins = () => trpc.account.logins.useQuery(undefined, { staleTime: 0 });

/** Ends one login, or all but this. */
export function useEndLogins() {
  const { account } = trpc.useUtils();
  const told = { onSettled: () => account.logins.invalidate() };
  return { one: trpc.account.revokeLogin.useMutation(told), others: trpc.account.revokeOtherLogins.useMutation(told) };
}

/** One's personal keys to the API. */
export const useKeys = () => trpc.account.keys.useQuery();

/** Makes a key, which is told this once; and makes one worthless. */
export function useChangeKeys() {
  const { account } = trpc.useUtils();
  const told = { onSettled: () => account.keys.invalidate() };
  return { create: trpc.account.createKey.useMutation(told), revoke: trpc.account.revokeKey.useMutation(told) };
}

/** Leaves for good. */
export const useLeave = () => trpc.account.leave.useMutation({ onSuccess: loginChanged }).mutateAsync;
