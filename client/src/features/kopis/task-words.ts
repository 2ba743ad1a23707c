import type { ParseKeys, TFunction } from 'i18next';
import type { TaskCounts } from '@golden-ticket/shared/kopis';
import { IMPORT_TASK_KINDS } from '@golden-ticket/shared/kopis';

const OUTCOMES = [
  'open',
  'left',
  'created',
  'changed',
  'unchanged',
  'listed',
  'empty',
  'split',
  'missing',
  'hidden',
  'malformed',
  'unfit',
  'failed',
] as const;

/** How a task ended, in a word of the page's language; words that are new here stay as the server says them. */
export function outcomeWord(t: TFunction, outcome: string): string {
  const known = OUTCOMES.find((each) => each === outcome);
  return known ? t(`operator.outcome.${known}`) : outcome;
}

const FAILURES = ['no-key', 'error-02', 'lists-incomplete'] as const;

/** Why a run does not count as a whole one. */
export function failureWord(t: TFunction, failure: string): string {
  const known = FAILURES.find((each) => each === failure);
  return known ? t(`operator.import.failure.${known}` satisfies ParseKeys) : failure;
}

/** How many tasks there are in all, and how many of them are done. */
export function progressOf(tasks: TaskCounts): { total: number; done: number } {
  let total = 0;
  let open = 0;
  for (const kind of IMPORT_TASK_KINDS) {
    for (const [outcome, count] of Object.entries(tasks[kind] ?? {})) {
      total += count;
      if (outcome === 'open' || outcome === 'left') open += count;
    }
  }
  return { total, done: total - open };
}
