/**
 * Tells on standard error how far something is: a bar that is drawn anew in a terminal, a line for each tenth elsewhere. `total` may be unknown.
 */
export function progressBar(name: string): { show(done: number, total: number | null): void; end(): void } {
  const { stderr } = process;
  let told = -1;
  let isOpen = false;
  return {
    show(done, total) {
      if (stderr.isTTY) {
        isOpen = true;
        stderr.write(`\r\u001B[K${barOf(name, done, total)}`);
        return;
      }
      const tenth = total ? Math.floor((10 * done) / total) : Math.floor(done / 1_000);
      if (tenth === told) return;
      told = tenth;
      stderr.write(`${barOf(name, done, total)}\n`);
    },
    end() {
      if (isOpen) stderr.write('\n');
      isOpen = false;
    },
  };
}

const WIDTH = 30;

/** `performances [######------] 412/1,439`, without a bar where nobody knows how many there are. */
export function barOf(name: string, done: number, total: number | null): string {
  if (!total) return `${name} ${done.toLocaleString('en-US')}`;
  const filled = Math.min(WIDTH, Math.round((WIDTH * done) / total));
  const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
  return `${name} [${bar}] ${done.toLocaleString('en-US')}/${total.toLocaleString('en-US')}`;
}
