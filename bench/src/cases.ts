import { Client } from 'pg';
import { addDays, systemClock, today as dayInSeoul } from '../../server/src/clock.ts';
import type { Recorder } from './record.ts';

/** One kind of read: URLs of the API that differ in what they ask for, not in how. */
export interface Case {
  name: string;
  paths: string[];
  /** The least share of the baseline's requests a second that we want. */
  goal?: number;
}

const LIST_GOAL = 0.8;
const DETAIL_GOAL = 0.6;
const CREDITED = `person where exists (
  select from credit c join performance p on p.id = c.performance_id and p.hidden_at is null where c.person_id = person.id)`;
/** How many different ids a case asks for. */
const IDS = 300;

const call = (procedure: string, input?: object): string =>
  `/trpc/${procedure}${input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`;

/** Around Seoul Station. */
const SEOUL = { lat: 37.5547, lng: 126.9707, km: 10 };

/** Every read that is measured, on what the database at `databaseUrl` holds. */
export async function allCases(recorder: Recorder, databaseUrl: string): Promise<Case[]> {
  const list = (name: string, input: object): Case => ({
    name: `list, ${name}`,
    paths: [call('performance.list', input)],
    goal: LIST_GOAL,
  });
  const nextPage = async (name: string, input: object): Promise<Case> => {
    const { body } = await recorder.get(call('performance.list', input));
    const cursor = (body as { result: { data: { nextCursor: string | null } } }).result.data.nextCursor;
    if (!cursor) throw new Error(`${name} has one page only: generate more performances`);
    return list(`${name}, next page`, { ...input, cursor });
  };
  const byId = async (name: string, procedure: string, table: string): Promise<Case> => ({
    name,
    paths: (await drawIds(databaseUrl, table)).map((id) => call(procedure, { id })),
    goal: DETAIL_GOAL,
  });
  const today = dayInSeoul(systemClock);
  return [
    list('popular', { sort: 'popular' }),
    list('newest', { sort: 'newest' }),
    list('ending', { sort: 'ending' }),
    list('a genre', { sort: 'popular', genre: 'musical' }),
    list('a region', { sort: 'newest', region: 'busan' }),
    list('a rare genre in a small region', { sort: 'popular', genre: 'opera', region: 'jeju' }),
    list('ongoing', { sort: 'popular', state: 'ongoing' }),
    list('upcoming', { sort: 'newest', state: 'upcoming' }),
    list('ended', { sort: 'ending', state: 'ended' }),
    list('opening', { sort: 'opening' }),
    list('near', { sort: 'distance', ...SEOUL }),
    list('today', { from: today, to: today }),
    list('this month', { from: today, to: addDays(today, 30) }),
    list('tonight, near, not dear', { from: today, to: today, time: 'evening', maxPrice: 30_000, ...SEOUL }),
    list('in the evening', { time: 'evening' }),
    list('not dear, for a child', { maxPrice: 20_000, age: 7 }),
    list('free', { free: true }),
    list('accessible', { accessibility: ['accessible-toilet', 'ramp'] }),
    await nextPage('popular', { sort: 'popular' }),
    await nextPage('newest', { sort: 'newest' }),
    await nextPage('ending', { sort: 'ending' }),
    await byId('detail', 'performance.byId', `performance where hidden_at is null`),
    await byId('venue', 'venue.byId', 'venue'),
    await byId('person', 'person.byId', CREDITED),
    { name: 'home', paths: [call('performance.home')] },
    { name: 'calendar, today', paths: [call('performance.calendar', { from: today, to: today })] },
    { name: 'calendar, six weeks', paths: [call('performance.calendar', { from: today, to: addDays(today, 41) })] },
    { name: 'ranking, likes', paths: [call('performance.ranking', {})] },
    { name: 'ranking, box office', paths: [call('performance.ranking', { by: 'box-office' })] },
    { name: 'venues', paths: [call('venue.list', {})] },
    { name: 'venues, near', paths: [call('venue.list', SEOUL)] },
    search('a common word', '콘서트'),
    search('a word', '고래'),
    search('two words', '푸른 바다'),
    search('initials', 'ㅋㅅㅌ'),
    search('a slip', '콘서투'),
    search('another keyboard layout', 'zhstjxm'),
    search('a name', '김가온'),
    { name: 'suggest', paths: [call('search.suggest', { q: '콘서' })] },
    { name: 'catalogue status', paths: [call('catalogue.status')] },
  ];
}

const search = (name: string, q: string): Case => ({ name: `search, ${name}`, paths: [call('search.all', { q })] });

/** Always the same ones, from all over the table. */
async function drawIds(databaseUrl: string, from: string): Promise<number[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: number }>(`select id from ${from} order by md5(id::text) limit ${IDS}`);
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
