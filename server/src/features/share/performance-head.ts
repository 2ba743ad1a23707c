import { sql } from 'kysely';
import { Id } from '@golden-ticket/shared/scalars';
import type { Em } from '../../db/orm.ts';
import type { PageHead } from '../../http/page-head.ts';

interface Row {
  title: string;
  starts_on: string;
  ends_on: string;
  synopsis: string | null;
  venue_name: string | null;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  lowest_price: number | null;
  highest_price: number | null;
  image: { key: string; width: number; height: number; widths: number[] } | null;
  cast: string[];
  seller: string | null;
}

/** The most of a synopsis that previews show. */
const DESCRIPTION_LENGTH = 160;

/** The head of a performance's page, with its facts as schema.org's TheaterEvent; a 404 for one that we do not have or show. */
export async function performanceHead(em: Em, id: number, origin: string): Promise<PageHead> {
  const canonical = `${origin}/performances/${id}`;
  const row = Id.safeParse(id).success ? await readPerformance(em, id) : undefined;
  if (!row) return { status: 404, title: '골든티켓', description: '찾으시는 공연이 없습니다.', canonical };
  const dates = row.starts_on === row.ends_on ? row.starts_on : `${row.starts_on} ~ ${row.ends_on}`;
  const summary = [dates, row.venue_name, row.synopsis?.replace(/\s+/g, ' ')].filter(Boolean).join(' · ');
  const image = pictureOf(row, origin);
  return {
    status: 200,
    title: `${row.title} · 골든티켓`,
    description: summary.length > DESCRIPTION_LENGTH ? `${summary.slice(0, DESCRIPTION_LENGTH - 1)}…` : summary,
    canonical,
    ...(image ? { image } : {}),
    facts: factsOf(row, canonical, image?.url),
  };
}

async function readPerformance(em: Em, id: number): Promise<Row | undefined> {
  const { rows } = await sql<Row>`
    select p.title, p.starts_on::text, p.ends_on::text, p.synopsis, coalesce(v.name, p.venue_text) as venue_name,
      v.address, v.latitude, v.longitude, p.lowest_price, p.highest_price,
      (select json_build_object('key', i.key, 'width', i.width, 'height', i.height, 'widths', i.widths)
        from image i where i.id = p.poster_id and i.state = 'stored') as image,
      array(select person.name from credit join person on person.id = person_id
        where performance_id = p.id and role = 'cast' order by position limit 20) as "cast",
      (select url from seller_link where performance_id = p.id order by position limit 1) as seller
    from performance p left join venue v on v.id = p.venue_id
    where p.id = ${id} and p.hidden_at is null
  `.execute(em.getKysely());
  return rows[0];
}

function pictureOf({ image }: Row, origin: string): PageHead['image'] {
  const width = Math.max(...(image?.widths ?? []));
  if (!image || !Number.isFinite(width)) return undefined;
  const height = Math.round((image.height * width) / image.width);
  return { url: `${origin}/files/${image.key}/${width}.webp`, width, height };
}

/** https://schema.org/TheaterEvent; what we do not know is left out. */
function factsOf(row: Row, url: string, image: string | undefined): object {
  const geo =
    row.latitude === null || row.longitude === null
      ? undefined
      : { '@type': 'GeoCoordinates', latitude: row.latitude, longitude: row.longitude };
  const offers =
    row.lowest_price === null
      ? undefined
      : {
          '@type': 'AggregateOffer',
          priceCurrency: 'KRW',
          lowPrice: row.lowest_price,
          highPrice: row.highest_price ?? row.lowest_price,
          url: row.seller ?? url,
        };
  return {
    '@context': 'https://schema.org',
    '@type': 'TheaterEvent',
    name: row.title,
    url,
    startDate: row.starts_on,
    endDate: row.ends_on,
    eventStatus: 'https://schema.org/EventScheduled',
    description: row.synopsis ?? undefined,
    image,
    location: row.venue_name
      ? { '@type': 'PerformingArtsTheater', name: row.venue_name, address: row.address ?? undefined, geo }
      : undefined,
    performer: row.cast.map((name) => ({ '@type': 'Person', name })),
    offers,
  };
}
