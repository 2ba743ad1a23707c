import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { LinkToken } from '@golden-ticket/shared/account';

declare module '@tanstack/react-router' {
  interface HistoryState {
    mailedToken?: string;
  }
}

/** What the address of a mailed link holds. */
export const tokenSearch = ({ token }: Record<string, unknown>): { token?: string | undefined } => ({
  token: LinkToken.safeParse(token).data,
});

/**
 * The secret of the mailed link that led to this page; undefined without a good one. It leaves the address bar at once and stays with the entry in the history,
 * where a reload finds it.
 */
export function useMailedToken(given: string | undefined): string | undefined {
  const navigate = useNavigate();
  const kept = useLocation({ select: ({ state }) => state.mailedToken });
  useEffect(() => {
    if (given === undefined) return;
    void navigate({ to: '.', search: {}, replace: true, state: { mailedToken: given } });
  }, [given, navigate]);
  return given ?? kept;
}
