/**
 * Callers who wait at the same time share one answer of `ask`. Nobody is given an answer to a question from before they asked: it may have
 * missed what they know of, so they wait for one begun after.
 */
export function askTogether<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let asked: Promise<unknown> = Promise.resolve();
  let next: Promise<Answer> | undefined;
  return () =>
    (next ??= asked.then(() => {
      next = undefined;
      const answer = ask();
      asked = answer.catch(() => undefined);
      return answer;
    }));
}
