import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { aVenue } from '../../testing/given.ts';
import { countQueries, recordWrites } from '../../testing/record-queries.ts';
import { saveVenue } from './save-venue.ts';
import type { HallDraft, VenueDraft } from './venue-draft.ts';

const app = await testApp();
const save = (draft: VenueDraft) => app.em().transactional((em) => saveVenue(em, draft));
const view = (id: number) => app.anonymous.venue.byId({ id });
const aHall = (overrides: Partial<HallDraft>): HallDraft => ({
  sourceId: null,
  name: '대극장',
  seats: null,
  wheelchairSeats: null,
  stageArea: null,
  orchestraPit: null,
  rehearsalRoom: null,
  dressingRooms: null,
  outdoorStage: null,
  ...overrides,
});

test('a venue is shown with its district, what it offers and its halls', async () => {
  const draft = aVenue(app, {
    address: '경기도 수원시 팔달구 정조로 1',
    homepage: 'www.moon.example.kr/art',
    halls: [aHall({ name: '소극장' }), aHall({ seats: 1_200, wheelchairSeats: 20 })],
  });
  const { id } = await save(draft);
  expect(await view(id)).toMatchObject({
    name: draft.name,
    region: 'gyeonggi',
    district: '수원시',
    homepage: 'http://www.moon.example.kr/art',
    amenities: ['parking', 'cafe'],
    accessibility: ['lift'],
    halls: [{ name: '대극장', seats: 1_200, wheelchairSeats: 20 }, { name: '소극장' }],
    source: { source: 'kopis', sourceId: draft.sourceId, fetchedAt: '2026-11-22T10:00:00.000Z' },
  });
  expect(await countQueries(() => view(id))).toBe(1);
});

test('an unknown venue is not found', async () => {
  await expect(view(1)).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'venue.not-found' });
});

test('a second save of the same draft writes nothing; silence blanks nothing', async () => {
  const draft = aVenue(app, { halls: [aHall({ sourceId: 'H1', seats: 300 }), aHall({ sourceId: 'H2' })] });
  const { id } = await save(draft);
  const before = await view(id);
  const silent = {
    address: null,
    latitude: null,
    longitude: null,
    phone: ' ',
    homepage: '없음',
    seats: null,
    facilityType: null,
  };
  const later = { ...draft, fetchedAt: new Date(), ...silent, halls: [aHall({ sourceId: 'H1' })] };
  for (const again of [draft, later]) {
    expect(await recordWrites(() => save(again))).toEqual([]);
    expect(await view(id)).toEqual(before);
  }
  expect(await recordWrites(() => save({ ...draft, phone: '031-000-0000' }))).not.toEqual([]);
});

test('halls keep their rows through new names, and two of one name stay apart', async () => {
  const draft = aVenue(app, { halls: [aHall({ sourceId: 'H1' }), aHall({ sourceId: 'H2' })] });
  const { id } = await save(draft);
  const halls = async () => Object.fromEntries((await view(id)).halls.map((hall) => [hall.name, hall.id]));
  const before = await halls();
  expect(Object.keys(before)).toEqual(['대극장', '대극장 (H2)']);
  await save({
    ...draft,
    halls: [aHall({ sourceId: 'H1', name: '푸른홀' }), aHall({ sourceId: 'H2', name: '붉은홀' })],
  });
  expect(await halls()).toEqual({ 푸른홀: before['대극장'], 붉은홀: before['대극장 (H2)'] });
});
