import { z } from 'zod';
import type { XmlItem } from './classify.ts';
import { Count, RequiredText, Text } from './fields.ts';
import { readItems } from './record.ts';

/** `GET /pblprfr`: of a row only the key is used, as everything else comes whole with the detail. */
const ListedPerformance = z.object({ mt20id: RequiredText });

/** The keys on a list page, each once, and how many rows have none. */
export function listedIds(items: XmlItem[]): { ids: string[]; unfit: number } {
  const { records, unfit } = readItems(items, ListedPerformance);
  return { ids: [...new Set(records.map(({ mt20id }) => mt20id))], unfit };
}

/** `GET /boxoffice`. */
const BoxOfficeRow = z.object({ rnum: Count, mt20id: RequiredText, prfnm: RequiredText, prfplcnm: Text });

/** One rank of the booking board. */
export interface BoxOfficeRank {
  rank: number;
  sourceId: string;
  title: string;
  venueText: string | null;
}

/** The booking board's ranks in its order, without rows that cannot be read; a row without a rank has its place's. */
export const boxOfficeRanks = (items: XmlItem[]): BoxOfficeRank[] =>
  readItems(items, BoxOfficeRow).records.map(({ rnum, mt20id, prfnm, prfplcnm }, index) => ({
    rank: rnum ?? index + 1,
    sourceId: mt20id,
    title: prfnm,
    venueText: prfplcnm,
  }));
