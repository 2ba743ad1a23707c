import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { srcSetOf, STAGE_SIZES } from '@golden-ticket/shared/image';
import { PAGE_SIZE } from '@golden-ticket/shared/page';
import type { Em } from '../../db/orm.ts';
import type { PageStart } from '../../http/page-start.ts';

const PERFORMANCE = /^\/performances\/(\d{1,9})$/;

/** A call as the client makes it, to the letter: otherwise the browser would ask twice (`client/e2e` holds that it does not). */
const call = (procedures: string, input: object): string =>
  `/trpc/${procedures}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;

/** What the pages that most visits begin with need first, on `today`; null for all others. */
export async function pageStart(em: Em, url: string, today: string): Promise<PageStart | null> {
  if (url === '/') {
    const poster = await posterOf(
      em,
      sql`
      p.hidden_at is null and p.archived = false and p.ends_on >= ${today} order by p.like_count desc, p.id desc limit 1`,
    );
    return { route: 'index.tsx', calls: [call('performance.home', {})], ...poster(STAGE_SIZES.home) };
  }
  if (url === '/performances') {
    const input = { limit: PAGE_SIZE, direction: 'forward' };
    return { route: 'performances.index.tsx', calls: [call('performance.list', { 0: input })] };
  }
  const [, id] = PERFORMANCE.exec(url) ?? [];
  if (!id) return null;
  const poster = await posterOf(em, sql`p.id = ${Number(id)} and p.hidden_at is null`);
  return {
    route: 'performances.$id.tsx',
    calls: [call('performance.byId,site.settings', { 0: { id: Number(id) } })],
    ...poster(STAGE_SIZES.performance),
  };
}

async function posterOf(em: Em, which: RawBuilder<unknown>): Promise<(sizes: string) => Pick<PageStart, 'poster'>> {
  const { rows } = await sql<{ key: string; widths: number[] }>`
    select i.key, i.widths from performance p join image i on i.id = p.poster_id and i.state = 'stored' where ${which}
  `.execute(em.getKysely());
  const [image] = rows;
  return (sizes) => (image ? { poster: { srcSet: srcSetOf(image, 'avif'), sizes } } : {});
}
