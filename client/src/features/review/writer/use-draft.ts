import { useEffect, useRef, useState } from 'react';
import { keepDraft, loadDraft } from './draft.ts';
import type { Draft } from './draft.ts';

/**
 * A draft that is kept on this device with each change, under `key`, until it is sent or thrown away. It begins as it was left, or else as `initial`;
 * `isRestored` tells that it was left.
 */
export function useDraft(key: string, initial: Draft) {
  const [{ draft, isRestored }, setState] = useState(() => {
    const left = loadDraft(key);
    return { draft: left ?? initial, isRestored: left !== null };
  });
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const set = (next: Draft, restored = isRestored) => {
    latest.current = next;
    setState({ draft: next, isRestored: restored });
    keepDraft(key, next);
  };
  return {
    draft,
    isRestored,
    /** Changes some of it; what happens later than a render, as uploads do, finds it as it is then. */
    change: (changed: Partial<Draft> | ((was: Draft) => Partial<Draft>)) =>
      set({ ...latest.current, ...(typeof changed === 'function' ? changed(latest.current) : changed) }),
    startAnew: () => {
      set(initial, false);
      keepDraft(key, null);
    },
    forget: () => keepDraft(key, null),
  };
}
