/** Waits for `work`, and says what is going on once it has taken two seconds, then every ten. */
export async function withProgress<Result>(
  log: (message: string) => void,
  message: string,
  work: Promise<Result>,
): Promise<Result> {
  const started = Date.now();
  const say = () => log(`${message} (${Math.round((Date.now() - started) / 1000)} s)`);
  let timer = setTimeout(() => {
    say();
    timer = setInterval(say, 10_000);
  }, 2000);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
