/** Does something in a moment when nobody asks for anything, at the latest after `timeout` ms. Answers how to call it off. */
export function whenIdle(task: () => void, timeout = 2_000): () => void {
  // Safari does not know of idle moments.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(task, 100);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout });
  return () => cancelIdleCallback(handle);
}
