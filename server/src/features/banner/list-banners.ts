import { sql } from 'kysely';
import type { BannerForEdit, OperatorBanner } from '@golden-ticket/shared/banner';
import type { ImageView } from '@golden-ticket/shared/image';
import type { Em } from '../../db/orm.ts';
import { renditionFolder } from '../photo/photo-files.ts';

interface BannerRow extends Omit<BannerForEdit, 'performance'> {
  performanceId: number | null;
  performanceTitle: string | null;
  performanceHidden: boolean;
}

const IMAGE = sql.raw(`'width', i.width, 'height', i.height, 'widths', i.widths, 'color', i.color, 'blur', i.blur`);

/** All banners in their order, or of those only what visitors see on `today` (a calendar date in Asia/Seoul). */
async function readBanners(em: Em, today: string, which: 'all' | 'showing'): Promise<BannerRow[]> {
  const isShowing = sql`(
    (b.starts_on is null or b.starts_on <= ${today}) and (b.ends_on is null or b.ends_on >= ${today})
    and (b.performance_id is null or p.hidden_at is null)
  )`;
  const { rows } = await sql<BannerRow>`
    select b.id, b.revision, b.title, b.text, b.path, b.starts_on as "startsOn", b.ends_on as "endsOn", ${isShowing} as showing,
      p.id as "performanceId", p.title as "performanceTitle", p.hidden_at is not null as "performanceHidden",
      (select json_build_object('key', i.key, ${IMAGE}) from photo i where i.id = b.photo_id and i.hidden_at is null) as photo,
      (select json_build_object('key', i.key, ${IMAGE}) from image i where i.id = p.poster_id and i.state = 'stored') as poster
    from banner b left join performance p on p.id = b.performance_id
    ${which === 'all' ? sql`` : sql`where ${isShowing}`}
    order by b.position, b.id
  `.execute(em.getKysely());
  return rows.map((row) => ({ ...row, photo: row.photo && { ...row.photo, key: renditionFolder(row.photo.key) } }));
}

/** What visitors see on `today` (a calendar date in Asia/Seoul), in order. A photo that is not ready yet is not shown. */
export async function showingBanners(em: Em, today: string): Promise<OperatorBanner[]> {
  const isReady = (image: ImageView | null) => image !== null && image.widths.length > 0;
  return (await readBanners(em, today, 'showing')).map(({ id, title, text, path, performanceId, photo, poster }) => ({
    kind: 'operator',
    id,
    title,
    text,
    path: path ?? `/performances/${performanceId}`,
    image: isReady(photo) ? photo : poster,
  }));
}

/** All banners in their order, as operators edit them on `today`. */
export async function listBanners(em: Em, today: string): Promise<BannerForEdit[]> {
  return (await readBanners(em, today, 'all')).map(
    ({ performanceId, performanceTitle, performanceHidden, ...row }) => ({
      ...row,
      performance:
        performanceId === null ? null : { id: performanceId, title: performanceTitle ?? '', hidden: performanceHidden },
    }),
  );
}
