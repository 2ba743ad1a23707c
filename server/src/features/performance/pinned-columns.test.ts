import { expect, test } from 'vitest';
import type { PinnedField } from '@golden-ticket/shared/performance-edit';
import { testApp } from '../../testing/app.ts';
import { aPerformance } from '../../testing/given.ts';
import { recordWrites } from '../../testing/record-queries.ts';
import { Performance } from './performance.entity.ts';
import type { PerformanceDraft } from './performance-draft.ts';
import { savePerformance } from './save-performance.ts';

const app = await testApp();
const save = (draft: PerformanceDraft) => app.em().transactional((em) => savePerformance(em, draft));
const pin = (id: number, pinned: PinnedField[]) => app.em().nativeUpdate(Performance, { id }, { pinned });

/** All that the source says differently a day later. */
const OTHER = {
  title: '다른 제목',
  genreText: '연극',
  startsOn: '2026-12-01',
  endsOn: '2026-12-20',
  openRun: true,
  venueText: '햇살극장',
  regionText: '부산광역시',
  timetableText: '월요일 ~ 수요일(14:00)',
  priceText: '전석 10,000원',
  ageText: '전체 관람가',
  runningTimeText: '2시간',
  castText: '강다른',
  crewText: '연출 서다른',
  synopsis: '다른 이야기.',
  producer: '다른 극단',
  sellerLinks: [{ name: '다른티켓', url: 'https://other.example.kr/1' }],
  posterUrl: 'https://images.example.kr/other.png',
};

async function twice(pinned: PinnedField[]) {
  const draft = aPerformance(app, { imageUrls: [] });
  const { id } = await save(draft);
  const before = await app.anonymous.performance.byId({ id });
  await pin(id, pinned);
  const again = { ...draft, ...OTHER, fetchedAt: new Date(draft.fetchedAt.getTime() + 86_400_000) };
  const { outcome } = await save(again);
  return { id, before, outcome, after: await app.anonymous.performance.byId({ id }), again };
}

const EVERYTHING: PinnedField[] = [
  'title',
  'genre',
  'startsOn',
  'endsOn',
  'openRun',
  'venue',
  'cast',
  'crew',
  'timetable',
  'price',
  'age',
  'runningTime',
  'synopsis',
  'producer',
  'sellers',
  'poster',
];

test('what an operator set stays as it is, whatever the source says next', async () => {
  const { before, outcome, after } = await twice(EVERYTHING);
  expect(outcome).toBe('unchanged');
  expect(after).toEqual(before);
});

test('control: with nothing set, all of it changes', async () => {
  const { after } = await twice([]);
  expect(after).toMatchObject({
    title: OTHER.title,
    genre: 'theatre',
    startsOn: OTHER.startsOn,
    region: 'busan',
    cast: [{ name: '강다른' }],
    priceTiers: [{ price: 10_000 }],
    sellerLinks: [{ name: '다른티켓' }],
    runningMinutes: 120,
  });
  expect(after.changes).toHaveLength(EVERYTHING.length);
});

test.each(EVERYTHING)(
  '%s alone stays, the rest follows the source, and once it has, nothing more is written',
  async (field) => {
    const dates: PinnedField[] = ['startsOn', 'endsOn'];
    const pinned = dates.includes(field) ? dates : [field];
    const { id, after, again } = await twice(pinned);
    expect(after.changes.map((change) => change.field).toSorted()).toEqual(
      EVERYTHING.filter((name) => !pinned.includes(name)).toSorted(),
    );
    expect(await recordWrites(() => save(again))).toEqual([]);
    const { revision } = await app.em().findOneOrFail(Performance, id);
    expect(revision).toBe(2);
  },
);

test('one that an operator hid stays hidden when its source knows it again; another does not', async () => {
  const draft = aPerformance(app);
  const { id } = await save(draft);
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now(), pinned: ['hidden'] });
  await save({ ...draft, title: '다른 제목' });
  await expect(app.anonymous.performance.byId({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await pin(id, []);
  await save(draft);
  expect(await app.anonymous.performance.byId({ id })).toMatchObject({ title: draft.title });
});
