import { useNavigate, useRouter } from '@tanstack/react-router';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The page before, in the history, is the one that this dialog stands over. */
    isOverPage?: true;
  }
  interface StaticDataRouteOption {
    /** It opens over the page of the route around it, which stays. */
    isDialog?: true;
  }
}

/** For what leads from a page to a dialog of its own address: the page stays where it is, and closing the dialog goes back to it. */
export const OVER_PAGE = { state: { isOverPage: true }, resetScroll: false } as const;

/** Closes a dialog that has an address of its own: back where one came from, or to the performance's page where one began with the dialog. */
export function useCloseOverPerformance(id: number): () => void {
  const router = useRouter();
  const navigate = useNavigate();
  return () => {
    if (router.state.location.state.isOverPage) router.history.back();
    else void navigate({ to: '/performances/$id', params: { id }, replace: true, resetScroll: false });
  };
}
