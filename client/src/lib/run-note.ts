import type { State } from '@golden-ticket/shared/performance';
import { daysBetween } from './format.ts';

const SOON = 14;
const CLOSING = 7;

/** The one thing worth saying of where a run stands; `urgent` when waiting may mean missing it. */
export type RunNote =
  | { key: 'state.upcoming' | 'state.ongoing' | 'state.ended'; urgent: false }
  | { key: 'performance.openRun'; urgent: false }
  | { key: 'performance.opensTomorrow'; urgent: true }
  | { key: 'performance.closesToday'; urgent: true }
  | { key: 'performance.opensIn' | 'performance.closesIn'; count: number; urgent: boolean };

interface Run {
  state: State;
  startsOn: string;
  endsOn: string;
  openRun: boolean;
}

/** Reads a run's dates on `today` (`YYYY-MM-DD` in Asia/Seoul). */
export function runNote(run: Run, today: string): RunNote {
  if (run.state === 'ended') return { key: 'state.ended', urgent: false };
  if (run.state === 'upcoming') {
    const count = daysBetween(today, run.startsOn);
    if (count === 1) return { key: 'performance.opensTomorrow', urgent: true };
    if (count > 1 && count <= SOON) return { key: 'performance.opensIn', count, urgent: false };
    return { key: 'state.upcoming', urgent: false };
  }
  if (run.openRun) return { key: 'performance.openRun', urgent: false };
  const count = daysBetween(today, run.endsOn);
  if (count === 0) return { key: 'performance.closesToday', urgent: true };
  if (count > 0 && count <= CLOSING) return { key: 'performance.closesIn', count, urgent: true };
  return { key: 'state.ongoing', urgent: false };
}
