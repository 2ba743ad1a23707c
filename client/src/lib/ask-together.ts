/** As many as the server takes in one call. */
const MOST = 100;

interface Batch {
  ids: Set<number>;
  held: Promise<Set<number>>;
}

/**
 * Makes of `ask`, which answers those of some ids that a thing holds for, a question about one id: all that are put at once, as by the lines of a
 * list, share one call.
 */
export function askTogether(ask: (ids: number[]) => Promise<number[]>): (id: number) => Promise<boolean> {
  let open: Batch | undefined;
  const start = (): Batch => {
    const ids = new Set<number>();
    const held = new Promise<void>((resolve) => {
      setTimeout(resolve);
    }).then(async () => {
      if (open?.ids === ids) open = undefined;
      return new Set(await ask([...ids]));
    });
    return { ids, held };
  };
  return async (id) => {
    if (!open || open.ids.size === MOST) open = start();
    open.ids.add(id);
    return (await open.held).has(id);
  };
}
