import { expect, test } from 'vitest';
import { GENRES } from '@golden-ticket/shared/genre';
import { REGIONS } from '@golden-ticket/shared/region';
import { addDays } from '../../clock.ts';
import { readProse } from '../performance/read-prose.ts';
import { readAddress } from '../performance/reading/address.ts';
import { productions } from './productions.ts';
import { sampleCatalogue } from './sample-catalogue.ts';
import { seasonOn } from './season.ts';

const TODAY = '2026-11-22';
const catalogue = sampleCatalogue(TODAY);
const drafts = catalogue.performances.map(({ draft }) => draft);
const readings = drafts.map((draft) => {
  const run = { from: draft.startsOn, to: draft.endsOn };
  const window = { from: addDays(TODAY, -31), to: addDays(TODAY, 180) };
  return { draft, prose: readProse(draft, run, window) };
});
const counted = (values: readonly string[]) => Map.groupBy(values, (value) => value);
const isOpen = (text: string | null) => /미정|추후/.test(text ?? '');

test('every genre, every region and every hall has something on', () => {
  expect(drafts.length).toBeGreaterThanOrEqual(300);
  expect(catalogue.venues.length).toBeGreaterThanOrEqual(60);
  const genres = counted(readings.map(({ prose }) => prose.facts.genre));
  expect(new Set(genres.keys())).toEqual(new Set(GENRES));
  for (const shelf of genres.values()) expect(shelf.length).toBeGreaterThanOrEqual(12);
  expect(new Set(readings.map(({ prose }) => prose.region))).toEqual(new Set(REGIONS));
  expect(new Set(drafts.map(({ venueSourceId }) => venueSourceId))).toEqual(
    new Set(catalogue.venues.map(({ sourceId }) => sourceId)),
  );
});

test('no two are alike', () => {
  for (const key of ['sourceId', 'title', 'posterUrl'] as const)
    expect(new Set(drafts.map((draft) => draft[key])).size).toBe(drafts.length);
  const plays = drafts.filter(({ title, synopsis }) => synopsis && !title.includes('['));
  expect(new Set(plays.map(({ synopsis }) => synopsis)).size).toBe(plays.length);
});

test('the parsers read all that is not left open on purpose', () => {
  for (const { draft, prose } of readings) {
    const texts = {
      timetable: draft.timetableText,
      price: draft.priceText,
      age: draft.ageText,
      runningTime: draft.runningTimeText,
    };
    const open = Object.entries(texts)
      .filter(([, text]) => isOpen(text))
      .map(([field]) => field);
    expect({ title: draft.title, unread: prose.unread }).toEqual({ title: draft.title, unread: open });
    expect(draft.castText === null || prose.cast.length > 0).toBe(true);
  }
  const unread = readings.flatMap(({ prose }) => prose.unread);
  for (const field of ['timetable', 'price', 'age', 'runningTime']) expect(unread).toContain(field);
  expect(unread.length).toBeLessThan(drafts.length / 5);
  expect(readings.some(({ prose }) => prose.facts.castAndOthers)).toBe(true);
  expect(readings.some(({ prose }) => prose.facts.free)).toBe(true);
  expect(readings.some(({ prose }) => prose.crew.some(({ part }) => part === '연출'))).toBe(true);
});

test('whoever comes on the first or the last day finds a showing', () => {
  const inWindow = readings.filter(
    ({ draft }) => !draft.openRun && !isOpen(draft.timetableText) && draft.startsOn >= addDays(TODAY, -31),
  );
  expect(inWindow.length).toBeGreaterThan(200);
  for (const { draft, prose } of inWindow) {
    const dates = prose.timetable?.showings.map(({ date }) => date) ?? [];
    expect([draft.title, dates[0], dates.at(-1)]).toEqual([draft.title, draft.startsOn, draft.endsOn]);
  }
});

test('venues lie in Korea, can be phoned nowhere and hold what plays in them', () => {
  for (const venue of catalogue.venues) {
    const { region, district } = readAddress(venue.address ?? '');
    expect(REGIONS).toContain(region);
    expect(Boolean(district)).toBe(region !== 'sejong');
    expect(venue.latitude).toBeGreaterThan(33);
    expect(venue.latitude).toBeLessThan(38.7);
    expect(venue.longitude).toBeGreaterThan(125.9);
    expect(venue.longitude).toBeLessThan(129.7);
    expect(venue.phone).toMatch(/^0\d{1,2}-000-0\d{3}$/);
    expect(venue.seats).toBe(venue.halls.reduce((sum, hall) => sum + (hall.seats ?? 0), 0));
  }
  const halls = new Set(catalogue.venues.flatMap(({ halls: all }) => all.map(({ sourceId }) => sourceId)));
  for (const { hallSourceId } of drafts) expect(halls).toContain(hallSourceId);
  expect(new Set(catalogue.venues.map(({ name }) => name)).size).toBe(catalogue.venues.length);
  const urls = drafts.flatMap(({ sellerLinks }) => sellerLinks.map(({ url }) => new URL(url).hostname));
  for (const host of urls) expect(host).toMatch(/\.example\.(com|net|org)$/);
});

test('likes are a few hits and a long tail; reviews come after the first night', () => {
  const likes = catalogue.performances.map(({ counters }) => counters.likeCount).toSorted((one, other) => other - one);
  expect(likes.filter((count) => count === 0).length).toBeGreaterThan(10);
  expect(likes[0]).toBeGreaterThan(20 * (likes[Math.floor(likes.length / 2)] ?? 0));
  for (const { draft, counters } of catalogue.performances) {
    expect(draft.startsOn > TODAY && counters.reviewCount > 0).toBe(false);
    expect(counters.ratingSum).toBeGreaterThanOrEqual(counters.reviewCount);
    expect(counters.ratingSum).toBeLessThanOrEqual(10 * counters.reviewCount);
  }
});

test('one day gives one catalogue', () => {
  expect(sampleCatalogue(TODAY)).toEqual(catalogue);
});

test('the performances stay the same from day to day, and little else changes', () => {
  const tomorrow = sampleCatalogue(addDays(TODAY, 1)).performances.map(({ draft }) => draft);
  expect(tomorrow.map(({ sourceId }) => sourceId)).toEqual(drafts.map(({ sourceId }) => sourceId));
  expect(tomorrow.map(({ title }) => title)).toEqual(drafts.map(({ title }) => title));
  const moved = tomorrow.filter((draft, at) => draft.startsOn !== drafts[at]?.startsOn);
  expect(moved.length).toBeLessThanOrEqual(20);
});

test('on any day there is something of everything', () => {
  const afterAllPeriods = addDays(TODAY, 196);
  for (let day = TODAY; day < afterAllPeriods; day = addDays(day, 1)) {
    const all = productions().map(({ genre, slot }) => ({ genre, ...seasonOn(slot, day) }));
    const on = all.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    const within = (date: string, days: number) => day <= date && date <= addDays(day, days);
    const facts = {
      day,
      onNow: on.length >= 50,
      genresOnOrToCome: new Set(all.filter(({ endsOn }) => endsOn >= day).map(({ genre }) => genre)).size,
      endingToday: all.some(({ endsOn }) => endsOn === day),
      endingThisWeek: all.filter(({ endsOn }) => within(endsOn, 6)).length >= 8,
      openingSoon: all.filter(({ startsOn }) => within(startsOn, 14)).length >= 15,
      endedLately: all.filter(({ endsOn }) => endsOn < day && endsOn >= addDays(day, -14)).length >= 10,
      endedLongAgo: all.filter(({ endsOn }) => endsOn < addDays(day, -14)).length,
      toCome: all.filter(({ startsOn }) => startsOn > day).length >= 100,
      openRuns: all.filter(({ openRun, endsOn }) => openRun && endsOn >= addDays(day, 60)).length >= 8,
      listedInTheFuture: all.filter(({ listedOn }) => listedOn > day).length,
    };
    expect(facts).toEqual({
      day,
      onNow: true,
      genresOnOrToCome: GENRES.length,
      endingToday: true,
      endingThisWeek: true,
      openingSoon: true,
      endedLately: true,
      endedLongAgo: 0,
      toCome: true,
      openRuns: true,
      listedInTheFuture: 0,
    });
  }
});
