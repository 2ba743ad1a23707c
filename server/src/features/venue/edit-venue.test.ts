import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCESSIBILITY } from '@golden-ticket/shared/venue';
import { testApp } from '../../testing/app.ts';
import { atOnce } from '../../testing/at-once.ts';
import { aPerformance, aVenue, given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { savePerformance } from '../performance/save-performance.ts';
import { Performance } from '../performance/performance.entity.ts';
import { venueDrafts } from '../sample/venue-listing.ts';
import { editVenue } from './edit-venue.ts';
import { saveVenue } from './save-venue.ts';
import { Venue } from './venue.entity.ts';
import type { HallDraft } from './venue-draft.ts';

const app = await testApp();
const operator = async () => app.as(await given.member(app, { role: 'operator' }));
const save = (draft: ReturnType<typeof aVenue>) => app.em().transactional((em) => saveVenue(em, draft));
const aHall = (name: string, sourceId: string | null = null): HallDraft => ({
  sourceId,
  name,
  seats: 100,
  wheelchairSeats: null,
  stageArea: null,
  orchestraPit: null,
  rehearsalRoom: null,
  dressingRooms: null,
  outdoorStage: null,
});
const FACTS = {
  name: '강변극장',
  address: '부산광역시 해운대구 강변로 1',
  coordinates: { latitude: 35.1, longitude: 129.1 },
  phone: null,
  homepage: null,
  seats: 120,
  openedYear: 2001,
  facilityType: null,
  amenities: [],
  accessibility: ['ramp' as const],
};
const hallOfPerformance = async (id: number) => (await app.anonymous.performance.byId({ id })).hall?.name ?? null;

test('what an operator set survives the next import, the rest follows it, and what is given back is the source’s again', async () => {
  const draft = aVenue(app, { name: '달빛홀', phone: '02-1', seats: 100, source: 'kopis' });
  const { id } = await save(draft);
  const { id: performanceId } = await given.performance(app, { venueSourceId: draft.sourceId });
  const api = await operator();
  const { revision } = await api.venue.edit({
    id,
    revision: 1,
    name: '달빛아트홀',
    address: '부산광역시 해운대구 강변로 1',
    accessibility: ['ramp', 'lift'],
    seats: 100,
  });
  expect(revision).toBe(2);
  await save({
    ...draft,
    name: '달빛홀(본관)',
    address: '서울특별시 중구 을지로 1',
    phone: '02-2',
    seats: 90,
    accessibility: [],
  });
  expect(await api.venue.forEdit({ id })).toMatchObject({
    name: '달빛아트홀',
    region: 'busan',
    district: '해운대구',
    accessibility: ['ramp', 'lift'],
    phone: '02-2',
    seats: 90,
    revision: 3,
    pinned: ['name', 'address', 'accessibility'],
    changes: [{ field: 'accessibility' }, { field: 'address' }, { field: 'name', from: '달빛홀', to: '달빛아트홀' }],
  });
  expect((await app.anonymous.performance.byId({ id: performanceId })).region).toBe('busan');
  expect((await app.anonymous.search.all({ q: '달빛아트' })).venues).toMatchObject([{ id }]);
  await api.venue.release({ id, revision: 3, facts: ['name'] });
  await save({ ...draft, name: '달빛홀(별관)' });
  expect(await api.venue.forEdit({ id })).toMatchObject({ name: '달빛홀(별관)', pinned: ['address', 'accessibility'] });
  const entries = await app.em().find(AuditEntry, {}, { orderBy: { id: 'asc' } });
  expect(entries.map(({ action, reason }) => [action, reason])).toEqual([
    ['venue.edit', 'name, address, accessibility'],
    ['venue.release', 'name'],
  ]);
});

test('a fact of the sample that is given back says again what the sample says', async () => {
  const [draft] = venueDrafts(app.clock.now());
  const { id } = await save(draft!);
  const api = await operator();
  await api.venue.edit({ id, revision: 1, phone: '02-9999-9999' });
  await api.venue.release({ id, revision: 2, facts: ['phone'] });
  expect(await app.drain()).toEqual([]);
  expect((await api.venue.forEdit({ id })).phone).toBe(draft!.phone);
});

test('an edit that changes nothing pins and writes nothing; an old one is refused', async () => {
  const { id } = await given.venue(app, { name: '달빛홀' });
  const api = await operator();
  expect(await api.venue.edit({ id, revision: 1, name: '달빛홀' })).toEqual({ revision: 1 });
  expect(await api.venue.forEdit({ id })).toMatchObject({ pinned: [], changes: [] });
  await expect(api.venue.edit({ id, revision: 2, name: '홀' })).rejects.toMatchObject({
    cause: { reason: 'edit.stale' },
  });
});

test('of an edit and an import at once neither is lost', async () => {
  const { id: operatorId } = await given.member(app, { role: 'operator' });
  for (const name of ['가람', '나루', '다온']) {
    const draft = aVenue(app, { name: '달빛홀', phone: '02-1' });
    const { id } = await save(draft);
    const edit = { id, revision: 1, name };
    const ends = await atOnce<unknown>(app, [
      (em) => editVenue(em, operatorId, edit, app.clock.now()),
      (em) => saveVenue(em, { ...draft, name: '달빛홀 2', phone: '02-2' }),
    ]);
    const venue = await app.em().findOneOrFail(Venue, id);
    expect(venue.phone).toBe('02-2');
    // Whoever came second found what the first had done.
    const isEdited = ends[0]!.status === 'fulfilled';
    expect([venue.name, venue.pinned]).toEqual(isEdited ? [name, ['name']] : ['달빛홀 2', []]);
  }
});

test('an operator’s own venue is found and listed, once for a key, and nothing of it needs to be pinned', async () => {
  const api = await operator();
  const input = { ...FACTS, idempotencyKey: randomUUID() };
  const { id } = await api.venue.create(input);
  expect(await api.venue.create(input)).toEqual({ id });
  expect(await app.anonymous.venue.byId({ id })).toMatchObject({
    name: '강변극장',
    region: 'busan',
    source: { source: 'operator' },
  });
  expect((await app.anonymous.search.all({ q: '강변극장' })).venues).toMatchObject([{ id }]);
  await api.venue.edit({ id, revision: 1, coordinates: null });
  expect(await api.venue.forEdit({ id })).toMatchObject({ latitude: null, pinned: [] });
});

test('a hidden venue is nowhere to be seen, and back when it is shown', async () => {
  const { id } = await given.venue(app, { sourceId: 'FC1', name: '달빛홀' });
  const { id: performanceId } = await given.performance(app, { venueSourceId: 'FC1', venueText: '달빛홀' });
  const api = await operator();
  const seen = async () => ({
    listed: (await app.anonymous.venue.list({})).total,
    found: (await app.anonymous.search.all({ q: '달빛홀' })).venues.length,
    venue: (await app.anonymous.performance.byId({ id: performanceId })).venue?.id ?? null,
    counted: (await app.anonymous.catalogue.status()).venues,
  });
  expect(await seen()).toEqual({ listed: 1, found: 1, venue: id, counted: 1 });
  await api.venue.hide({ id, revision: 1, hidden: true, reason: '문을 닫았습니다.' });
  expect(await seen()).toEqual({ listed: 0, found: 0, venue: null, counted: 0 });
  await expect(app.anonymous.venue.byId({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await app.anonymous.search.all({ q: '달빛홀' })).performances).toHaveLength(1);
  expect((await api.venue.listToEdit({ q: '달빛' })).items).toMatchObject([{ id, hidden: true, performanceCount: 1 }]);
  await api.venue.hide({ id, revision: 2, hidden: false, reason: '다시 열었습니다.' });
  expect(await seen()).toEqual({ listed: 1, found: 1, venue: id, counted: 1 });
});

test('a renamed hall stays the one its source and listings mean', async () => {
  const draft = aVenue(app, { sourceId: 'FC1', halls: [aHall('소극장'), aHall('대극장', 'H1')] });
  const { id } = await save(draft);
  const play = aPerformance(app, { venueSourceId: 'FC1', venueText: '달빛아트홀 (소극장)' });
  const put = () => app.em().transactional((em) => savePerformance(em, play));
  const { id: performanceId } = await put();
  const api = await operator();
  const [large, small] = (await api.venue.forEdit({ id })).halls;
  await api.venue.editHall({ id, revision: 1, hallId: small!.id, name: '별관', seats: 80 });
  await api.venue.editHall({ id, revision: 2, hallId: large!.id, name: '본관' });
  await save({
    ...draft,
    phone: '02-7',
    halls: [{ ...aHall('소극장'), seats: 70, stageArea: '5m' }, aHall('큰극장', 'H1')],
  });
  await app.em().nativeUpdate(Performance, { id: performanceId }, { hall: null });
  await put();
  expect(await hallOfPerformance(performanceId)).toBe('별관');
  const { halls, revision, changes } = await api.venue.forEdit({ id });
  expect(halls).toMatchObject([
    { name: '별관', seats: 80, stageArea: '5m', pinned: ['name', 'seats'], performanceCount: 1 },
    { name: '본관', pinned: ['name'] },
  ]);
  expect(changes).toMatchObject([{ field: '대극장: name' }, { field: '소극장: seats', from: '100', to: '80' }, {}]);
  await api.venue.releaseHall({ id, revision, hallId: large!.id, facts: ['name'] });
  await save({ ...draft, phone: '02-8', halls: [aHall('소극장'), aHall('큰극장', 'H1')] });
  expect((await api.venue.forEdit({ id })).halls.map(({ name }) => name)).toEqual(['별관', '큰극장']);
});

test('a merged hall’s performances, and those to come, go on in the other; a removed one’s in none', async () => {
  const draft = aVenue(app, { sourceId: 'FC1', halls: [aHall('소극장', 'H1'), aHall('대극장', 'H2'), aHall('마당')] });
  const { id } = await save(draft);
  const play = aPerformance(app, { venueSourceId: 'FC1', hallSourceId: 'H1', venueText: '달빛아트홀 (소극장)' });
  const yard = aPerformance(app, { venueSourceId: 'FC1', venueText: '달빛아트홀 (마당)' });
  const put = (listing: typeof play) => app.em().transactional((em) => savePerformance(em, listing));
  const [inSmall, inYard] = [await put(play), await put(yard)];
  const api = await operator();
  const halls = new Map((await api.venue.forEdit({ id })).halls.map((hall) => [hall.name, hall.id]));
  const [small, large, ground] = [halls.get('소극장')!, halls.get('대극장')!, halls.get('마당')!];
  await api.venue.removeHall({ id, revision: 1, hallId: ground, into: small });
  await api.venue.removeHall({ id, revision: 2, hallId: small, into: large });
  await save({ ...draft, phone: '02-7' });
  for (const { id: performanceId } of [inSmall, inYard]) expect(await hallOfPerformance(performanceId)).toBe('대극장');
  await put({ ...play, title: '새 제목' });
  await put({ ...yard, title: '새 제목' });
  for (const { id: performanceId } of [inSmall, inYard]) expect(await hallOfPerformance(performanceId)).toBe('대극장');
  expect((await app.anonymous.venue.byId({ id })).halls.map(({ name }) => name)).toEqual(['대극장']);

  const { revision } = await api.venue.forEdit({ id });
  await api.venue.removeHall({ id, revision, hallId: large, into: null });
  expect(await hallOfPerformance(inSmall.id)).toBeNull();
  await api.venue.addHall({ id, revision: revision + 1, ...aHallByHand('대극장') });
  await put({ ...play, title: '또 새 제목', hallSourceId: 'H2' });
  expect(await hallOfPerformance(inSmall.id)).toBe('대극장');
});

const aHallByHand = (name: string) => ({
  name,
  seats: 7,
  wheelchairSeats: null,
  stageArea: null,
  orchestraPit: null,
  outdoorStage: null,
});

test('refused: a name that another hall has, a hall into itself, a hall of another venue', async () => {
  const { id } = await save(aVenue(app, { halls: [aHall('소극장'), aHall('대극장')] }));
  const { id: other } = await save(aVenue(app, { halls: [aHall('소극장')] }));
  const api = await operator();
  const hallId = (await api.venue.forEdit({ id })).halls[0]!.id;
  const seen = { id, revision: 1 };
  const refused = (call: Promise<unknown>, reason: string) => expect(call).rejects.toMatchObject({ cause: { reason } });
  await refused(api.venue.addHall({ ...seen, ...aHallByHand('소극장') }), 'venue.hall-name-taken');
  await refused(api.venue.editHall({ ...seen, hallId, name: '소극장' }), 'venue.hall-name-taken');
  await refused(api.venue.removeHall({ ...seen, hallId, into: hallId }), 'venue.hall-itself');
  await refused(api.venue.editHall({ id: other, revision: 1, hallId, name: '홀' }), 'venue.no-hall');
});

test('an editor’s page takes three statements, a list one', async () => {
  const { id } = await save(aVenue(app, { halls: [aHall('소극장'), aHall('대극장')] }));
  const api = await operator();
  expect(await countQueries(() => api.venue.forEdit({ id }))).toBe(3);
  expect(await countQueries(() => api.venue.listToEdit({ q: '달빛' }))).toBe(1);
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  for (let n = 0; n < 2; n += 1) await save(aVenue(app, { halls: [aHall('소극장'), aHall('대극장')] }));
  const api = await operator();
  const text = fc.option(
    fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('소극장', 'http://a.kr', '서울')),
  );
  const number = fc.option(fc.oneof(fc.integer(), fc.integer({ min: 0, max: 2_100 }), fc.double()));
  const seen = { id: fc.integer({ min: 1, max: 3 }), revision: fc.integer({ min: 1, max: 20 }) };
  const venue = oddInput({
    ...seen,
    name: text,
    address: text,
    coordinates: fc.option(fc.record({ latitude: fc.double(), longitude: fc.double({ min: -180, max: 180 }) })),
    phone: text,
    homepage: text,
    seats: number,
    openedYear: number,
    accessibility: fc.array(fc.constantFrom(...ACCESSIBILITY), { maxLength: 3 }),
  });
  await endsOf((asked) => api.venue.edit(asked), venue, 300, ['CONFLICT']);
  const hall = oddInput({
    ...seen,
    hallId: fc.integer({ min: 1, max: 5 }),
    name: text,
    seats: number,
    stageArea: text,
  });
  await endsOf((asked) => api.venue.editHall(asked), hall, 300, ['CONFLICT']);
  await endsOf((asked) => api.venue.listToEdit(asked), oddInput({ q: text, limit: number, cursor: fc.base64String() }));
});
