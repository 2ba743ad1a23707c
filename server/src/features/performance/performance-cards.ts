import { sql } from 'kysely';
import type { Genre } from '@golden-ticket/shared/genre';
import type { PerformanceCard, State } from '@golden-ticket/shared/performance';
import type { Region } from '@golden-ticket/shared/region';
import type { Em } from '../../db/orm.ts';

/** The columns of {@link cardColumns}. */
export interface CardRow {
  id: number;
  title: string;
  genre: Genre;
  region: Region | null;
  starts_on: string;
  ends_on: string;
  open_run: boolean;
  venue_name: string | null;
  lowest_price: number | null;
  highest_price: number | null;
  like_count: number;
  review_count: number;
  rating_sum: number;
  poster_key: string | null;
  poster_width: number;
  poster_height: number;
  poster_widths: number[];
  poster_color: string;
}

/** What a card shows, of the tables `performance p` and {@link cardJoins}. */
export const cardColumns = sql`
  p.id, p.title, p.genre, p.region, p.starts_on, p.ends_on, p.open_run,
  coalesce(v.name, p.venue_text) as venue_name,
  p.lowest_price, p.highest_price, p.like_count, p.review_count, p.rating_sum,
  i.key as poster_key, i.width as poster_width, i.height as poster_height, i.widths as poster_widths, i.color as poster_color`;

export const cardJoins = sql`
  left join venue v on v.id = p.venue_id
  left join image i on i.id = p.poster_id and i.state = 'stored'`;

/** Where a run from `startsOn` to `endsOn` stands on `today`; calendar dates in Asia/Seoul. */
export function stateOn(today: string, startsOn: string, endsOn: string): State {
  if (endsOn < today) return 'ended';
  return startsOn > today ? 'upcoming' : 'ongoing';
}

/** The average in stars, to two digits, of `count` ratings whose half stars add up to `sum`. */
export const ratingOf = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.round((sum / count) * 50) / 100;

export function cardOf(row: CardRow, today: string): PerformanceCard {
  return {
    id: row.id,
    title: row.title,
    genre: row.genre,
    region: row.region,
    state: stateOn(today, row.starts_on, row.ends_on),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    openRun: row.open_run,
    venueName: row.venue_name,
    lowestPrice: row.lowest_price,
    highestPrice: row.highest_price,
    poster:
      row.poster_key === null
        ? null
        : {
            key: row.poster_key,
            width: row.poster_width,
            height: row.poster_height,
            widths: row.poster_widths,
            color: row.poster_color,
          },
    likeCount: row.like_count,
    reviewCount: row.review_count,
    rating: ratingOf(row.rating_sum, row.review_count),
  };
}

/** The cards of the performances `ids`, in their order, as of `today`; hidden ones and unknown ids are left out. */
export async function performanceCards(em: Em, ids: readonly number[], today: string): Promise<PerformanceCard[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns}
    from unnest(${ids}::int[]) with ordinality as asked (id, position)
    join performance p on p.id = asked.id and p.hidden_at is null ${cardJoins}
    order by asked.position
  `.execute(em.getKysely());
  return rows.map((row) => cardOf(row, today));
}
