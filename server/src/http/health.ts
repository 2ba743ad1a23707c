import type { Services } from '../context.ts';

const CHECKS: Record<string, (services: Services) => Promise<boolean>> = {
  async database({ orm }) {
    await orm.em.getConnection().execute('select 1');
    return true;
  },
  async migrations({ orm }) {
    return (await orm.migrator.getPending()).length === 0;
  },
  async koreanSearch({ orm }) {
    const [row] = await orm.em
      .getConnection()
      .execute<{ trigrams: string[] }[]>("select show_trgm('뮤지컬') as trigrams");
    return (row?.trigrams.length ?? 0) > 0;
  },
};

/** Whether this process can serve: its database answers, is migrated, and can search Korean text. */
export async function readiness(services: Services): Promise<{ ready: boolean; checks: Record<string, boolean> }> {
  const results = await Promise.all(
    Object.entries(CHECKS).map(async ([name, check]) => {
      const passed = await check(services).catch((error: unknown) => {
        services.log.warn({ err: error, check: name }, 'not ready');
        return false;
      });
      return [name, passed] as const;
    }),
  );
  return { ready: results.every(([, passed]) => passed), checks: Object.fromEntries(results) };
}
