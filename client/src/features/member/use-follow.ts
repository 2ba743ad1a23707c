import { useQuery, useQueryClient } from '@tanstack/react-query';
import { askTogether } from '../../lib/ask-together.ts';
import { useMemberAction } from '../../lib/log-in-prompt.ts';
import { toast } from '../../lib/toast.ts';
import { trpc, trpcClient } from '../../lib/trpc.ts';
import { useMe } from '../../lib/use-me.ts';
import { useSentence } from '../../lib/use-sentence.ts';

const askFollow = askTogether((memberIds) => trpcClient.follow.mine.query({ memberIds }));

/**
 * Whether I follow a member, and a way to change it: at once on the page, then on the server, whose refusal takes it back and is told. Their page counts
 * along.
 */
export function useFollow({ id, username }: { id: number; username: string }) {
  const me = useMe();
  const act = useMemberAction();
  const sentence = useSentence();
  const client = useQueryClient();
  const { member, follow } = trpc.useUtils();
  const queryKey = ['follow', me?.id ?? null, id];
  const { data: isFollowed = false } = useQuery({ queryKey, queryFn: () => askFollow(id), enabled: Boolean(me) });
  const show = (following: boolean, count: (before: number) => number) => {
    client.setQueryData(queryKey, following);
    member.byUsername.setData(
      { username },
      (profile) => profile && { ...profile, followerCount: Math.max(0, count(profile.followerCount)) },
    );
  };
  const set = trpc.follow.set.useMutation({
    // Of two presses the second is sent after the first, so the last one counts.
    scope: { id: `follow ${id}` },
    onMutate: async ({ following }) => {
      await client.cancelQueries({ queryKey });
      show(following, (before) => before + (following ? 1 : -1));
    },
    onSuccess: ({ following, followerCount }) => {
      show(following, () => followerCount);
      void follow.followers.invalidate(undefined, { refetchType: 'none' });
      void follow.following.invalidate(undefined, { refetchType: 'none' });
    },
    onError: (error, { following }) => {
      show(!following, (before) => before + (following ? -1 : 1));
      toast.failed(sentence(error));
    },
  });
  return {
    isFollowed,
    isMyself: me?.id === id,
    toggle: () => act(() => set.mutate({ memberId: id, following: !isFollowed })),
  };
}
