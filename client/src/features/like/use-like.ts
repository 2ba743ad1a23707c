import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { LikedKind } from '@golden-ticket/shared/like';
import { trpc } from '../../lib/trpc.ts';
import { toast } from '../../lib/toast.ts';
import { useMe } from '../../lib/use-me.ts';
import { useMemberAction } from '../../lib/log-in-prompt.ts';
import { useSentence } from '../../lib/use-sentence.ts';
import { askLike } from './ask-likes.ts';

/**
 * Whether I like something, and a way to change it: at once on the page, then on the server, whose refusal takes it back and is told. The page of
 * what is liked counts along, so that nobody has to wait to see their own like counted.
 */
export function useLike(kind: LikedKind, id: number): { isLiked: boolean; toggle: () => void } {
  const me = useMe();
  const act = useMemberAction();
  const sentence = useSentence();
  const client = useQueryClient();
  const setCount = useSetCount(kind, id);
  const queryKey = ['like', me?.id ?? null, kind, id];
  const isLiked = useQuery({ queryKey, queryFn: () => askLike(kind, id), enabled: Boolean(me) }).data ?? false;
  const show = (liked: boolean) => client.setQueryData(queryKey, liked);
  const set = trpc.like.set.useMutation({
    // Of two presses the second is sent after the first, so the last one counts.
    scope: { id: `like ${kind} ${id}` },
    onMutate: async ({ liked }) => {
      await client.cancelQueries({ queryKey });
      show(liked);
      setCount((count) => count + (liked ? 1 : -1));
    },
    onSuccess: ({ liked, count }) => {
      show(liked);
      setCount(() => count);
      void client.invalidateQueries({ predicate: ({ queryKey: [path] }) => listsLikes(path), refetchType: 'none' });
    },
    onError: (error, { liked }) => {
      show(!liked);
      setCount((count) => count - (liked ? 1 : -1));
      toast.failed(sentence(error));
    },
  });
  return { isLiked, toggle: () => act(() => set.mutate({ kind, id, liked: !isLiked })) };
}

/** Whether a query, by the path of its key, answers what depends on likes and is not counted along. */
const listsLikes = (path: unknown): boolean =>
  Array.isArray(path) && ((path[0] === 'like' && path[1] !== 'mine') || path.join('.') === 'performance.ranking');

/** Changes the number of likes on the page that is open for one thing. */
function useSetCount(kind: LikedKind, id: number): (change: (count: number) => number) => void {
  const { performance, venue, person } = trpc.useUtils();
  return (change) => {
    const counted = <View extends { likeCount: number }>(was: View | undefined): View | undefined =>
      was && { ...was, likeCount: Math.max(0, change(was.likeCount)) };
    if (kind === 'performance') performance.byId.setData({ id }, counted);
    if (kind === 'venue') venue.byId.setData({ id }, counted);
    if (kind === 'person') person.byId.setData({ id }, counted);
  };
}
