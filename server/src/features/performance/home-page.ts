import { sql } from 'kysely';
import type { ShowingCard } from '@golden-ticket/shared/calendar';
import { GENRES } from '@golden-ticket/shared/genre';
import type { Genre } from '@golden-ticket/shared/genre';
import type { GenreShelf, HomeView, PerformanceBanner } from '@golden-ticket/shared/home';
import { addDays, seoulTime, today } from '../../clock.ts';
import type { Clock } from '../../clock.ts';
import type { Counts } from '../../db/counts.ts';
import type { Em } from '../../db/orm.ts';
import { showingBanners } from '../banner/list-banners.ts';
import { cardColumns, cardJoins, cardOf } from './performance-cards.ts';
import type { CardRow } from './performance-cards.ts';
import { taglineOf } from './tagline.ts';

const MOST = { top: 3, more: 12, banners: 6, bannersOfGenre: 2, tonight: 12 };

/**
 * The home page as of now: a shelf per genre by likes, as banners those of operators and the best that have a poster, and what is
 * still to start today in Asia/Seoul, each performance once with its next showing, the most liked first.
 */
export async function homePage({ em, counts }: { em: Em; counts: Counts }, clock: Clock): Promise<HomeView> {
  const day = today(clock);
  const [shelves, totals, tonight, ours] = await Promise.all([
    readShelves(em, day),
    counts.recall(['genres', day], () => countGenres(em, day)),
    readTonight(em, clock),
    showingBanners(em, day),
  ]);
  return {
    banners: [...ours, ...(await readBanners(em, shelves))].slice(0, Math.max(MOST.banners, ours.length)),
    tonight,
    genres: shelves.map((shelf) => ({ ...shelf, total: totals.get(shelf.genre) ?? 0 })),
  };
}

/** How many of each genre are on or to come. */
async function countGenres(em: Em, day: string): Promise<Map<Genre, number>> {
  const { rows } = await sql<{ genre: Genre; total: number }>`
    select genre, count(*)::int as total from performance
    where hidden_at is null and archived = false and ends_on >= ${day} group by genre
  `.execute(em.getKysely());
  return new Map(rows.map(({ genre, total }) => [genre, total]));
}

async function readShelves(em: Em, day: string): Promise<Omit<GenreShelf, 'total'>[]> {
  const { rows } = await sql<CardRow & { teaser_id: string | null }>`
    select ${cardColumns}, p.teaser_id
    from unnest(${GENRES}::text[]) with ordinality as g (genre, place),
    lateral (
      select p.id, p.like_count from performance p
      where p.genre = g.genre and p.hidden_at is null and p.archived = false and p.ends_on >= ${day}
      order by p.like_count desc, p.id desc limit ${MOST.top + MOST.more}
    ) best
    join performance p on p.id = best.id ${cardJoins}
    order by g.place, best.like_count desc, best.id desc
  `.execute(em.getKysely());

  return [...Map.groupBy(rows, ({ genre }) => genre)].map(([genre, best]) => ({
    genre,
    top: best.slice(0, MOST.top).map((row) => ({ ...cardOf(row, day), teaserId: row.teaser_id })),
    more: best.slice(MOST.top).map((row) => cardOf(row, day)),
  }));
}

/** The best of each genre that has a poster, then the second best; by likes. */
async function readBanners(em: Em, shelves: Omit<GenreShelf, 'total'>[]): Promise<PerformanceBanner[]> {
  const chosen = shelves
    .flatMap(({ top, more }) =>
      [...top, ...more]
        .filter(({ poster }) => poster !== null)
        .slice(0, MOST.bannersOfGenre)
        .map((card, place) => ({ card, place })),
    )
    .toSorted((one, other) => one.place - other.place || other.card.likeCount - one.card.likeCount)
    .slice(0, MOST.banners)
    .map(({ card }) => card);

  const { rows } = await sql<{ id: number; blur: string; synopsis: string | null }>`
    select p.id, i.blur, left(p.synopsis, 500) as synopsis
    from performance p join image i on i.id = p.poster_id
    where p.id = any(${chosen.map(({ id }) => id)}::int[])
  `.execute(em.getKysely());
  const rest = new Map(rows.map((row) => [row.id, row]));
  return chosen.flatMap((card) => {
    const row = rest.get(card.id);
    if (!card.poster || !row) return [];
    return [
      { kind: 'performance', ...card, poster: { ...card.poster, blur: row.blur }, tagline: taglineOf(row.synopsis) },
    ];
  });
}

async function readTonight(em: Em, clock: Clock): Promise<ShowingCard[]> {
  const day = today(clock);
  const { rows } = await sql<CardRow & { showing_id: number; starts_at: string }>`
    select ${cardColumns}, s.id as showing_id, s.starts_at
    from (
      select p.id, p.like_count, next.starts_at
      from (
        select s.performance_id, min(s.starts_at) as starts_at from showing s
        where s.starts_at > ${clock.now().toISOString()} and s.starts_at < ${seoulTime(addDays(day, 1), '00:00').toISOString()}
        group by s.performance_id
      ) next
      join performance p on p.id = next.performance_id and p.hidden_at is null and p.archived = false and p.ends_on >= ${day}
      order by p.like_count desc, p.id desc limit ${MOST.tonight}
    ) best
    join showing s on s.performance_id = best.id and s.starts_at = best.starts_at
    join performance p on p.id = best.id ${cardJoins}
    order by best.like_count desc, best.id desc
  `.execute(em.getKysely());
  return rows.map((row) => ({
    id: row.showing_id,
    startsAt: new Date(row.starts_at).toISOString(),
    performance: cardOf(row, day),
  }));
}
