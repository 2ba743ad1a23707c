import { failureOf } from './failure.ts';
import { queryClient } from './query-client.ts';
import { prefetch } from './trpc.ts';

/** Told to the other tabs whenever somebody logs in or out here. */
const channel = new BroadcastChannel('golden-ticket.login');
const ME = 'account,me';

/** To be called once somebody else, or nobody, is logged in: what was read for the one before goes, here and in every open tab. */
export async function loginChanged(): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes none
  channel.postMessage('changed');
  await forgetAnswers();
}

/** What is on the page is asked anew, what is not is forgotten; answers on their way to the one before are not taken. */
async function forgetAnswers(): Promise<void> {
  known = undefined;
  await queryClient.resetQueries();
}

/** The id of who was logged in when last asked; null for nobody. */
let known: number | null | undefined;

/**
 * Notices that somebody else is logged in than before, however that came: told by another tab, by the answer to who it is (asked again when the tab is looked
 * at), or by a refusal because a login was ended elsewhere.
 */
export function watchLogin(): void {
  channel.addEventListener('message', () => void forgetAnswers());
  const askAgain = (error: unknown) => {
    if (failureOf(error).kind === 'member.log-in' && known !== null) void prefetch.account.me.invalidate();
  };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const { query, action } = event;
    if (action.type === 'error') askAgain(action.error);
    if (action.type !== 'success' || String(query.queryKey[0]) !== ME) return;
    const id = prefetch.account.me.getData()?.id ?? null;
    const before = known;
    known = id;
    if (before === undefined || before === id) return;
    void queryClient.resetQueries({ predicate: (other) => other !== query });
  });
  queryClient.getMutationCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'error') askAgain(event.action.error);
  });
}
