import { pagingOf } from '../../lib/paging.ts';
import { trpc } from '../../lib/trpc.ts';

const NEXT = { getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor };

type Paged = Parameters<typeof pagingOf<unknown>>[0];

const listOf = <Item>(query: Paged, pages: readonly { items: Item[] }[] | undefined) => ({
  items: pages?.flatMap(({ items }) => items),
  paging: pagingOf<unknown>(query),
});

/** What a member wrote of their visits, page after page; all of these the latest first. */
export function useReviewsOf(memberId: number) {
  const query = trpc.review.ofMember.useInfiniteQuery({ memberId }, NEXT);
  return listOf(query, query.data?.pages);
}

/** What a member likes. */
export function useLikedPerformances(memberId: number) {
  const query = trpc.like.performances.useInfiniteQuery({ memberId }, NEXT);
  return listOf(query, query.data?.pages);
}
export function useLikedVenues(memberId: number) {
  const query = trpc.like.venues.useInfiniteQuery({ memberId }, NEXT);
  return listOf(query, query.data?.pages);
}
export function useLikedPeople(memberId: number) {
  const query = trpc.like.people.useInfiniteQuery({ memberId }, NEXT);
  return listOf(query, query.data?.pages);
}

/** Who follows a member, and whom they follow. */
export function useFollowers(memberId: number) {
  const query = trpc.follow.followers.useInfiniteQuery({ memberId }, NEXT);
  return listOf(query, query.data?.pages);
}
export function useFollowing(memberId: number) {
  const query = trpc.follow.following.useInfiniteQuery({ memberId }, NEXT);
  return listOf(query, query.data?.pages);
}
