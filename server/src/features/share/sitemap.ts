import { sql } from 'kysely';
import type { Em } from '../../db/orm.ts';

/** Ids in one file; https://www.sitemaps.org allows 50,000 addresses. */
const SPAN = 20_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index of the sitemap's files: one for each span of ids, however many of them are still shown. */
export async function sitemapIndex(em: Em, origin: string): Promise<string> {
  const entries = Array.from(
    { length: await countFiles(em) },
    (_, file) => `<sitemap><loc>${origin}/sitemap/${file}.xml</loc></sitemap>`,
  );
  return `${HEAD}<sitemapindex ${XMLNS}>${entries.join('')}</sitemapindex>`;
}

async function countFiles(em: Em): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`select max(id) as last from performance`.execute(em.getKysely());
  return Math.floor((rows[0]?.last ?? 0) / SPAN) + 1;
}

/**
 * One file: the performances of its span that are shown, with the day that each was last read. The first file has the site's own pages too.
 * Null for one that is not in the index.
 */
export async function sitemapFile(em: Em, file: number, origin: string): Promise<string | null> {
  if (file >= (await countFiles(em))) return null;
  const { rows } = await sql<{ id: number; day: string }>`
    select id, to_char(fetched_at at time zone 'Asia/Seoul', 'YYYY-MM-DD') as day from performance
    where id >= ${file * SPAN} and id < ${(file + 1) * SPAN} and hidden_at is null order by id
  `.execute(em.getKysely());
  const pages = file === 0 ? ['/', '/performances'].map((path) => `<url><loc>${origin}${path}</loc></url>`) : [];
  const performances = rows.map(
    ({ id, day }) => `<url><loc>${origin}/performances/${id}</loc><lastmod>${day}</lastmod></url>`,
  );
  return `${HEAD}<urlset ${XMLNS}>${[...pages, ...performances].join('')}</urlset>`;
}
