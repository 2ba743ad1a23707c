import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMe } from './use-me.ts';

/** Goes to a page of this site instead of the one that is open, which "back" then leaves out. */
export function useGoInstead(): (path: string) => void {
  const { history } = useRouter();
  return (path) => history.replace(path);
}

/** Takes who is logged in already, or just now in another tab, from a page for who is not to where they wanted to be. */
export function useReturnOnceIn(returnTo: string | undefined): void {
  const me = useMe();
  const { history } = useRouter();
  const isIn = Boolean(me);
  useEffect(() => {
    if (isIn) history.replace(returnTo ?? '/');
  }, [isIn, history, returnTo]);
}
