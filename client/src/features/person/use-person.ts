import { prefetch, trpc } from '../../lib/trpc.ts';

/** Starts reading one person. */
export function prefetchPerson(id: number): void {
  void prefetch.person.byId.prefetch({ id });
}

/** A person with what they are and were in, and with whom. */
export function usePerson(id: number) {
  return trpc.person.byId.useQuery({ id });
}
