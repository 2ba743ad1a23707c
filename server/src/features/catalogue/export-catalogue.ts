import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { z } from 'zod';
import type {
  ExportedPeople,
  ExportedPerformance,
  ExportedPerformances,
  ExportedVenues,
  ExportPage,
} from '@golden-ticket/shared/export';
import { ProseField } from '@golden-ticket/shared/performance';
import { Id } from '@golden-ticket/shared/scalars';
import { decodeCursor } from '../../db/cursor.ts';
import type { Em } from '../../db/orm.ts';
import { pageOf } from '../../db/page.ts';
import { ratingOf } from '../performance/performance-cards.ts';

type Kind = 'performances' | 'venues' | 'people';

const lastIdOf = (kind: Kind, cursor: ExportPage['cursor']): number =>
  cursor ? decodeCursor(z.tuple([z.literal(kind), Id]), cursor)[1] : 0;

/** One page of rows in the order of their ids, and on the first page how many there are in all. */
async function pageOfRows<Row extends { id: number }, Item>(
  em: Em,
  kind: Kind,
  { cursor, limit }: ExportPage,
  { select, from, view }: { select: RawBuilder<Row>; from: RawBuilder<unknown>; view: (row: Row) => Item },
): Promise<{ items: Item[]; nextCursor: string | null; total: number | null }> {
  const db = em.getKysely();
  const { rows } = await sql<Row>`
    select ${select} from ${from} and of.id > ${lastIdOf(kind, cursor)} order by of.id limit ${limit + 1}
  `.execute(db);
  const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [kind, id]);
  const page = { items: items.map(view), nextCursor };
  if (cursor) return { ...page, total: null };
  const counted = await sql<{ total: number }>`select count(*)::int as total from ${from}`.execute(db);
  return { ...page, total: counted.rows[0]?.total ?? 0 };
}

interface PerformanceRow extends Omit<ExportedPerformance, 'unread' | 'cast' | 'crew' | 'rating' | 'source'> {
  unread: string[];
  credits: (ExportedPerformance['cast'][number] & { role: 'cast' | 'crew' })[];
  ratingSum: number;
  source: ExportedPerformance['source'];
}

const named = (columns: string) => sql.raw(`'personId', person.id, 'name', person.name, 'part', ${columns}`);
const parts = (columns: RawBuilder<unknown>, from: string) =>
  sql`to_json(array(select json_build_object(${columns}) from ${sql.raw(from)}))`;

const PERFORMANCE = sql<PerformanceRow>`
  of.id, of.title, of.genre, of.starts_on as "startsOn", of.ends_on as "endsOn", of.open_run as "openRun", of.region,
  of.venue_id as "venueId", of.venue_text as "venueText", (select name from hall where hall.id = of.hall_id) as hall,
  of.running_minutes as "runningMinutes", of.minimum_age_months as "minimumAgeMonths", of.free,
  of.lowest_price as "lowestPrice", of.highest_price as "highestPrice",
  json_build_object('timetable', of.timetable_text, 'price', of.price_text, 'age', of.age_text,
    'runningTime', of.running_time_text) as texts,
  of.unread, of.synopsis, of.producer, of.flags, of.teaser_id as "teaserId",
  of.cast_and_others as "castAndOthers", of.crew_and_others as "crewAndOthers",
  of.like_count as "likeCount", of.review_count as "reviewCount", of.rating_sum as "ratingSum",
  json_build_object('source', of.source, 'sourceId', of.source_id, 'fetchedAt', of.fetched_at,
    'updatedAt', of.source_updated_at) as source,
  ${parts(
    sql`${named('part')}, 'role', role`,
    'credit join person on person.id = person_id where performance_id = of.id order by role, position',
  )} as credits,
  ${parts(sql`'name', name, 'price', price`, 'price_tier where performance_id = of.id order by position')} as "priceTiers",
  ${parts(sql`'name', name, 'url', url`, 'seller_link where performance_id = of.id order by position')} as "sellerLinks",
  ${parts(
    sql`'startsAt', starts_at, 'confirmed', confirmed, 'cast', ${parts(
      named('part'),
      'showing_cast sc join person on person.id = sc.person_id where sc.showing_id = showing.id order by sc.position',
    )}`,
    'showing where performance_id = of.id order by starts_at',
  )} as showings`;

/** A page of all performances that are shown, ended ones too, each with everything that belongs to it. Two statements, then one a page. */
export function exportPerformances(em: Em, page: ExportPage): Promise<ExportedPerformances> {
  const from = sql`performance of where of.hidden_at is null`;
  return pageOfRows(em, 'performances', page, { select: PERFORMANCE, from, view: exported });
}

function exported({ credits, ratingSum, source, showings, unread, ...facts }: PerformanceRow): ExportedPerformance {
  const credited = (asked: 'cast' | 'crew') =>
    credits.filter(({ role }) => role === asked).map(({ personId, name, part }) => ({ personId, name, part }));
  return {
    ...facts,
    unread: unread.filter((field): field is ProseField => ProseField.safeParse(field).success),
    cast: credited('cast'),
    crew: credited('crew'),
    showings: showings.map((showing) => ({ ...showing, startsAt: iso(showing.startsAt) })),
    rating: ratingOf(ratingSum, facts.reviewCount),
    source: { ...source, fetchedAt: iso(source.fetchedAt), updatedAt: source.updatedAt && iso(source.updatedAt) },
  };
}

const iso = (printed: string): string => new Date(printed).toISOString();

type Venue = ExportedVenues['items'][number];
type Person = ExportedPeople['items'][number];

/** A page of all venues. */
export function exportVenues(em: Em, page: ExportPage): Promise<ExportedVenues> {
  return pageOfRows(em, 'venues', page, {
    select: sql<Venue>`of.id, of.name, of.region, of.district, of.address, of.latitude, of.longitude, of.phone, of.homepage, of.seats,
      to_json(array(select name from hall where hall.venue_id = of.id order by name)) as halls`,
    from: sql`venue of where true`,
    view: (venue) => venue,
  });
}

/** A page of all people; another name of somebody's is told with them. */
export function exportPeople(em: Em, page: ExportPage): Promise<ExportedPeople> {
  return pageOfRows(em, 'people', page, {
    select: sql<Person>`of.id, of.name,
      to_json(array(select name from person other where other.leads_to_id = of.id order by name)) as "otherNames",
      (select count(distinct c.performance_id)::int from credit c join performance p on p.id = c.performance_id
        where c.person_id = of.id and p.hidden_at is null) as performances`,
    from: sql`person of where of.leads_to_id is null`,
    view: (person) => person,
  });
}
