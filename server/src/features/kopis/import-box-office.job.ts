import type { Genre } from '@golden-ticket/shared/genre';
import { addDays, today } from '../../clock.ts';
import { askKopis } from './ask-kopis.ts';
import { replaceBoxOffice } from './box-office.ts';
import { defineImportTask } from './define-import-task.ts';
import { boxOfficeRanks } from './xml/lists.ts';

/** KOPIS's genre codes (`catecode`). It has none for opera, which is among classical music there. */
const GENRE_OF: Record<string, Genre | null> = {
  all: null,
  AAAA: 'theatre',
  BBBC: 'dance',
  BBBE: 'popular-dance',
  CCCA: 'classical',
  CCCC: 'traditional',
  CCCD: 'popular-music',
  EEEA: 'mixed',
  EEEB: 'circus-magic',
  GGGA: 'musical',
};

/** Every board there is: `all`, and each genre's code. */
export const BOARDS = Object.keys(GENRE_OF);

/** One booking board, of the newest day that is sure to be complete: yesterday. An empty answer leaves the last one standing. */
export const importBoxOffice = defineImportTask({
  name: 'kopis.import-box-office',
  kind: 'box-office',
  concurrency: 1,
  async fetch(services, board, signal) {
    const yesterday = addDays(today(services.clock), -1);
    const day = yesterday.replaceAll('-', '');
    const query = { stdate: day, eddate: day, ...(board === 'all' ? {} : { catecode: board }) };
    const answer = await askKopis(services, '/boxoffice', query, signal);
    return { ranks: boxOfficeRanks(answer?.items ?? []), dates: { from: yesterday, to: yesterday } };
  },
  async save(em, { clock }, { target: board }, { ranks, dates }) {
    if (ranks.length === 0) return 'empty';
    return replaceBoxOffice(em, { genre: GENRE_OF[board] ?? null, dates, ranks }, clock.now());
  },
});
