import type { Clock } from '../clock.ts';

/** Of all bodies together, and of the longest that is kept. */
const MAX_BYTES = { together: 32_000_000, each: 1_000_000 };

export interface KeptAnswer {
  headers: Headers;
  body: Buffer;
}

/** What to do with one call: its answer, if it is known, or else how to keep the one that is made now. */
export interface Recollection {
  answer?: KeptAnswer | undefined;
  keep(answer: KeptAnswer): void;
}

/**
 * Remembers answers that follow from the call, the database and the clock's minute alone, and never gives one that asking again would not
 * give: they are forgotten as soon as `readState` (see `db/state.ts`) names another state, as it does once any transaction has ended.
 */
export function answerMemory({
  readState,
  clock,
}: {
  readState: () => Promise<string>;
  clock: Clock;
}): (call: string) => Promise<Recollection> {
  const answers = new Map<string, KeptAnswer>();
  let newest = '';
  let bytes = 0;

  const keep = (state: string, call: string, answer: KeptAnswer) => {
    if (state !== newest || answers.has(call) || answer.body.length > MAX_BYTES.each) return;
    answers.set(call, answer);
    bytes += answer.body.length;
    for (const [oldest, { body }] of answers) {
      if (bytes <= MAX_BYTES.together) break;
      answers.delete(oldest);
      bytes -= body.length;
    }
  };

  return async (call) => {
    const minute = Math.floor(clock.now().getTime() / 60_000);
    // Before anything is read for the answer: what changes meanwhile makes it one of an earlier state.
    const state = `${minute} ${await readState()}`;
    if (state !== newest) {
      answers.clear();
      bytes = 0;
      newest = state;
    }
    return { answer: answers.get(call), keep: (answer) => keep(state, call, answer) };
  };
}
