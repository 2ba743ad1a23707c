import { sql } from 'kysely';
import type { Genre } from '@golden-ticket/shared/genre';
import type { RankingView, RankPerformances } from '@golden-ticket/shared/ranking';
import type { Em } from '../../db/orm.ts';
import { cardColumns, cardJoins, cardOf } from './performance-cards.ts';
import type { CardRow } from './performance-cards.ts';

const MOST = 50;

/** The best of all genres or of one, as of `today` (a calendar date in Asia/Seoul), in one statement. */
export async function performanceRanking(em: Em, input: RankPerformances, today: string): Promise<RankingView> {
  return input.by === 'likes' ? rankByLikes(em, input.genre, today) : rankBySales(em, input.genre, today);
}

/** What nobody likes yet has no rank. Of equally many likes, what was added last comes first, as in lists. */
async function rankByLikes(em: Em, genre: Genre | undefined, today: string): Promise<RankingView> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns}
    from (
      select p.id, p.like_count from performance p
      where p.hidden_at is null and p.archived = false and p.ends_on >= ${today} and p.like_count > 0
        ${genre ? sql`and p.genre = ${genre}` : sql``}
      order by p.like_count desc, p.id desc limit ${MOST}
    ) best
    join performance p on p.id = best.id ${cardJoins}
    order by best.like_count desc, best.id desc
  `.execute(em.getKysely());
  return {
    items: rows.map((row, index) => {
      const performance = cardOf(row, today);
      return { rank: index + 1, title: row.title, venueName: row.venue_name, performance };
    }),
    counted: null,
  };
}

interface SalesRow {
  rank: number;
  board_title: string;
  board_venue: string | null;
  from_date: string;
  to_date: string;
  collected_at: string;
}

/** The newest booking board. There is none for opera, which is on that of classical music: its ranks are those among the operas there. */
async function rankBySales(em: Em, genre: Genre | undefined, today: string): Promise<RankingView> {
  const board = genre === 'opera' ? 'classical' : (genre ?? null);
  const { rows } = await sql<SalesRow & { [Column in keyof CardRow]: CardRow[Column] | null }>`
    select ${cardColumns}, b.rank, b.title as board_title, b.venue_text as board_venue, b.from_date, b.to_date, b.collected_at
    from box_office_entry b
    left join performance p on p.id = b.performance_id and p.hidden_at is null ${cardJoins}
    where b.genre is not distinct from ${board}
      and b.collected_at = (select max(collected_at) from box_office_entry where genre is not distinct from ${board})
      ${genre === 'opera' ? sql`and p.genre = 'opera'` : sql``}
    order by b.rank, b.id limit ${MOST}
  `.execute(em.getKysely());
  const [first] = rows;
  return {
    items: rows.map((row, index) => ({
      rank: genre === 'opera' ? index + 1 : row.rank,
      title: row.board_title,
      venueName: row.board_venue,
      performance: isListed(row) ? cardOf(row, today) : null,
    })),
    counted: first
      ? { from: first.from_date, to: first.to_date, collectedAt: new Date(first.collected_at).toISOString() }
      : null,
  };
}

const isListed = (row: { id: number | null }): row is CardRow => row.id !== null;
