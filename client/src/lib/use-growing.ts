import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Counts from `first` to `total`, one at a time and between other work, so that a long page is drawn in short steps. */
export function useGrowing(first: number, total: number): number {
  const [count, setCount] = useState(first);
  useEffect(() => (count < total ? whenIdle(() => setCount(count + 1)) : undefined), [count, total]);
  return Math.min(count, total);
}
