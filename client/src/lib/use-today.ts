import { useSyncExternalStore } from 'react';
import { seoulDate } from './format.ts';

const MINUTE = 60_000;

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, MINUTE);
  return () => clearInterval(timer);
}

/** Today's date in Asia/Seoul, `YYYY-MM-DD`; the component renders again when the day turns. */
export function useToday(): string {
  return useSyncExternalStore(everyMinute, () => seoulDate(new Date()));
}
