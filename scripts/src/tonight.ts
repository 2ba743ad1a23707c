import { parseArgs } from 'node:util';
import { GENRES } from '@golden-ticket/shared/genre';
import { ListShowings } from '@golden-ticket/shared/calendar';
import { connect } from './client.ts';

/**
 * Tonight's performances on the command line:
 * `node scripts/src/tonight.ts [--genre musical] [--region seoul] [--date 2026-12-24] [--site http://127.0.0.1:3000]`
 */
const { values: flags } = parseArgs({
  options: {
    genre: { type: 'string' },
    region: { type: 'string' },
    date: { type: 'string' },
    site: { type: 'string' },
  },
});

const seoul = { timeZone: 'Asia/Seoul' } as const;
const date = flags.date ?? new Intl.DateTimeFormat('en-CA', seoul).format(new Date());
const wanted = ListShowings.safeParse({ from: date, to: date, genre: flags.genre, region: flags.region });
if (!wanted.success) {
  for (const { path, message } of wanted.error.issues) console.error(`--${path.join('.')}: ${message}`);
  console.error(`genres: ${GENRES.join(', ')}`);
  process.exit(2);
}

const api = connect(flags.site);
const clock = new Intl.DateTimeFormat('ko-KR', { ...seoul, hour: '2-digit', minute: '2-digit', hour12: false });
const evening = new Date(`${date}T17:00:00+09:00`).toISOString();
let shown = 0;
for (let cursor: string | null | undefined; cursor !== null;) {
  const page = await api.performance.calendar.query({ ...wanted.data, cursor });
  for (const { startsAt, performance } of page.items) {
    if (startsAt < evening) continue;
    shown += 1;
    const price = performance.lowestPrice === null ? '' : ` · ${performance.lowestPrice.toLocaleString('ko-KR')}원부터`;
    console.log(
      `${clock.format(new Date(startsAt))}  ${performance.title} · ${performance.venueName ?? '장소 미정'}${price}`,
    );
  }
  cursor = page.nextCursor;
}
console.log(shown === 0 ? `${date} 저녁에는 공연이 없습니다.` : `\n${date} 저녁 ${shown}회`);
