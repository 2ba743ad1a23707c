import { useSyncExternalStore } from 'react';
import { seoulDate } from './format.ts';

const MINUTE = 60_000;

/** A list asks for today once per card: they share one timer. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function everyMinute(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((each) => each()), MINUTE);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Today's date in Asia/Seoul, `YYYY-MM-DD`; the component renders again when the day turns. */
export function useToday(): string {
  return useSyncExternalStore(everyMinute, () => seoulDate(new Date()));
}
