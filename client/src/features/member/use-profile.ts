import { prefetch, trpc } from '../../lib/trpc.ts';

/** Starts reading a member's page. */
export function prefetchProfile(username: string): void {
  void prefetch.member.byUsername.prefetch({ username });
}

const SOON_MS = 1_500;

/** A member's page; one's own asks again while a new picture is made. */
export function useProfile(username: string) {
  return trpc.member.byUsername.useQuery(
    { username },
    { refetchInterval: ({ state }) => (state.data?.own?.pictureIsComing ? SOON_MS : false) },
  );
}
