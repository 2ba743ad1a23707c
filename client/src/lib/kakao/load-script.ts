const PATIENCE_MS = 15_000;

/** Runs a script of a foreign host, only as the bytes that `integrity` (as the attribute has it) names. One that fails can be asked for again. */
export function loadScript(src: string, integrity = ''): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  if (integrity) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${new URL(src).host} gave no script`));
    });
  });
  document.head.append(script);
  return loaded;
}

/** What `promise` becomes, or a failure where a foreign script never answers. */
export function inTime<Value>(promise: Promise<Value>): Promise<Value> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
    }),
  ]);
}
