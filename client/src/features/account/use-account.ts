import type { Provider } from '@golden-ticket/shared/account';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { loginChanged } from '../../lib/login-change.ts';
import { keepReturnTo } from '../../lib/return-to.ts';
import { trpc } from '../../lib/trpc.ts';

/** Whoever has just been let in: what was read before is not theirs. */
const ENTERED = { onSuccess: loginChanged };

/** Logs in, by an address or a user name. */
export const useLogIn = () => trpc.account.logIn.useMutation(ENTERED).mutateAsync;

/** Logs out here; what is told of it outlives the menu that asked. */
export const useLogOut = (told: { onDone: () => void; onFailed: (error: unknown) => void }) =>
  trpc.account.logOut.useMutation({
    onSuccess: async () => {
      await loginChanged();
      told.onDone();
    },
    onError: told.onFailed,
  });

/** Asks for the mail that ends in a member. */
export function useSignUp() {
  const language = useLanguage();
  const { mutateAsync } = trpc.account.signUp.useMutation();
  return (values: { email: string; username: string; password: string }) => mutateAsync({ ...values, language });
}

/** Follows the link of that mail. */
export const useConfirm = () => trpc.account.confirm.useMutation(ENTERED).mutateAsync;

/** Asks for the mail with which one sets another password. */
export function useRequestReset() {
  const language = useLanguage();
  const { mutateAsync } = trpc.account.requestReset.useMutation();
  return (values: { email: string }) => mutateAsync({ ...values, language });
}

/** Follows the link of that mail. */
export const useReset = () => trpc.account.reset.useMutation(ENTERED).mutateAsync;

/** Follows the link that was mailed to a new address. */
export function useConfirmAddress() {
  const utils = trpc.useUtils();
  return trpc.account.confirmAddress.useMutation({ onSuccess: () => utils.account.me.invalidate() });
}

/** Where else one can log in, and how one goes there. */
export function useProviders() {
  const { data: providers = [] } = trpc.account.providers.useQuery(undefined, { staleTime: Infinity });
  const { mutate, isPending, error } = trpc.account.startAtProvider.useMutation({
    onSuccess: ({ url }) => location.assign(url),
  });
  const start = (provider: Provider, returnTo: string | undefined) => {
    keepReturnTo(returnTo);
    mutate({ provider, returnTo: returnTo ?? '/' });
  };
  return { providers, start, isPending, error };
}
