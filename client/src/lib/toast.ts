import { useSyncExternalStore } from 'react';

interface ToastText {
  text: string;
  isFailure: boolean;
}

let show: ((toast: ToastText) => void) | null = null;
const waiting: ToastText[] = [];
const listeners = new Set<() => void>();

function add(added: ToastText): void {
  if (show) show(added);
  else waiting.push(added);
  for (const listener of listeners) listener();
}

/** Tells at the foot of the window, for a few seconds, what has come of something. */
export const toast = {
  done: (text: string): void => add({ text, isFailure: false }),
  failed: (text: string): void => add({ text, isFailure: true }),
};

/** Whoever can show what is told says so, and is given what was told before. */
export function showToastsBy(shown: (toast: ToastText) => void): void {
  show = shown;
  for (const one of waiting.splice(0)) shown(one);
}

/** There has been something to tell: what shows it is to be loaded. */
export const useAreToastsWanted = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => show !== null || waiting.length > 0,
  );
