/** The part of one of TanStack's infinite queries that {@link pagingOf} reads. */
interface InfiniteQuery<Failure> {
  error: Failure;
  isPlaceholderData: boolean;
  isFetching: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
  refetch(): Promise<unknown>;
}

/** How a list that is read page after page stands, and what can be done with it. */
export const pagingOf = <Failure>(query: InfiniteQuery<Failure>) => ({
  error: query.error,
  isPlaceholder: query.isPlaceholderData,
  isFetching: query.isFetching,
  hasMore: query.hasNextPage,
  isFetchingMore: query.isFetchingNextPage,
  fetchMore: () => void query.fetchNextPage(),
  refetch: () => void query.refetch(),
});
