import { useSyncExternalStore } from 'react';
import { useMe } from './use-me.ts';

let isAsking = false;
const listeners = new Set<() => void>();

/** Opens or closes the dialog that asks to log in first; it stands on every page. */
export function askToLogIn(wanted: boolean): void {
  isAsking = wanted;
  for (const listener of listeners) listener();
}

export const useIsAskedToLogIn = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isAsking,
  );

/** Does something that takes a member, or asks to log in where nobody is. */
export function useMemberAction(): (act: () => void) => void {
  const me = useMe();
  return (act) => (me ? act() : askToLogIn(true));
}
