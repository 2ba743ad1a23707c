import { z } from 'zod';
import type { XmlItem } from './classify.ts';
import { RequiredText, Text, Count } from './fields.ts';
import { readItem } from './record.ts';

/** `GET /pblprfr`: of a row only the key is used, as everything else comes whole with the detail. */
const ListedPerformance = z.object({ mt20id: RequiredText });

/** The keys of a list page, each once. Throws an {@link UnfitRecordError} for a row without one. */
export const listedIds = (items: XmlItem[]): string[] => [
  ...new Set(items.map((item) => readItem(item, ListedPerformance).mt20id)),
];

/** `GET /boxoffice`. */
const BoxOfficeRow = z
  .object({ rnum: Count, mt20id: RequiredText, prfnm: RequiredText, prfplcnm: Text })
  .transform(({ rnum, mt20id, prfnm, prfplcnm }) => ({
    rank: rnum,
    sourceId: mt20id,
    title: prfnm,
    venueText: prfplcnm,
  }));

/** One rank of the booking board. */
export type BoxOfficeRank = Omit<z.infer<typeof BoxOfficeRow>, 'rank'> & { rank: number };

/** The booking board's ranks in its order; a row without a rank has its place in the answer. Throws an {@link UnfitRecordError}. */
export const boxOfficeRanks = (items: XmlItem[]): BoxOfficeRank[] =>
  items.map((item, index) => {
    const row = readItem(item, BoxOfficeRow);
    return { ...row, rank: row.rank ?? index + 1 };
  });
