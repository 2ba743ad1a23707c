import { sql } from 'kysely';
import type { Genre } from '@golden-ticket/shared/genre';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { Performance } from '../performance/performance.entity.ts';
import { BoxOfficeEntry } from './kopis.entity.ts';
import type { DateWindow } from './windows.ts';
import type { BoxOfficeRank } from './xml/lists.ts';

/** One board: a genre's, or that of all genres (null), over a span of booking dates. */
export interface BoxOfficeBoard {
  genre: Genre | null;
  dates: DateWindow;
  ranks: BoxOfficeRank[];
}

/** A board and a performance on it that come at the same moment do not see each other: the later waits for the earlier. */
const RANKS = 'kopis.box-office';

/** Puts the board in place of the genre's last; performances we do not have keep their key, to be linked once they come. */
export async function replaceBoxOffice(
  em: Em,
  { genre, dates, ranks }: BoxOfficeBoard,
  collectedAt: Date,
): Promise<'changed' | 'unchanged'> {
  await lockKey(em, RANKS);
  const before = await em.find(BoxOfficeEntry, { genre }, { orderBy: { rank: 'asc', id: 'asc' } });
  const isSame =
    before.length === ranks.length &&
    before.every((entry, index) => isAt(entry, ranks[index]) && entry.from === dates.from && entry.to === dates.to);
  if (isSame) return 'unchanged';

  const sourceIds = ranks.map(({ sourceId }) => sourceId);
  const known = await em.find(Performance, { source: 'kopis', sourceId: sourceIds }, { fields: ['sourceId'] });
  const ids = new Map(known.map(({ sourceId, id }) => [sourceId, id]));
  await em.nativeDelete(BoxOfficeEntry, { genre });
  const board = { genre, ...dates, collectedAt };
  await em.insertMany(
    BoxOfficeEntry,
    ranks.map((rank) => ({ ...rank, ...board, performance: ids.get(rank.sourceId) ?? null })),
  );
  return 'changed';
}

const isAt = (entry: BoxOfficeEntry, rank: BoxOfficeRank | undefined): boolean =>
  rank !== undefined &&
  entry.rank === rank.rank &&
  entry.sourceId === rank.sourceId &&
  entry.title === rank.title &&
  entry.venueText === rank.venueText;

/** Gives a performance that has just come to the ranks that named it before. */
export async function linkBoxOffice(em: Em, sourceId: string): Promise<void> {
  await lockKey(em, RANKS, 'shared');
  await sql`
    update box_office_entry set performance_id = performance.id
    from performance
    where performance.source = 'kopis' and performance.source_id = ${sourceId}
      and box_office_entry.source_id = ${sourceId} and box_office_entry.performance_id is null
  `.execute(em.getKysely());
}
