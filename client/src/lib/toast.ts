import { useSyncExternalStore } from 'react';

const MS = 6_000;
let areWanted = false;
const listeners = new Set<() => void>();

async function add(text: string, isFailure: boolean): Promise<void> {
  areWanted = true;
  for (const listener of listeners) listener();
  const { toasts } = await import('./toast-queue.ts');
  toasts.add({ text, isFailure }, { timeout: MS });
}

/** Tells at the foot of the window, for six seconds, what has come of something. */
export const toast = {
  done: (text: string): void => void add(text, false),
  failed: (text: string): void => void add(text, true),
};

/** There has been something to tell: what shows it is to be loaded. */
export const useAreToastsWanted = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => areWanted,
  );
