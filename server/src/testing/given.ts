import type { RequiredEntityData } from '@mikro-orm/core';
import sharp from 'sharp';
import { Member } from '../features/member/member.entity.ts';
import type { PerformanceDraft } from '../features/performance/performance-draft.ts';
import { savePerformance } from '../features/performance/save-performance.ts';
import type { SavedPerformance } from '../features/performance/save-performance.ts';
import type { Photo } from '../features/photo/photo.entity.ts';
import { stagePhoto } from '../features/photo/stage-photo.ts';
import { storeUpload } from '../features/photo/store-upload.ts';
import { saveVenue } from '../features/venue/save-venue.ts';
import type { SavedVenue } from '../features/venue/save-venue.ts';
import type { VenueDraft } from '../features/venue/venue-draft.ts';
import { addDays, today } from '../clock.ts';
import type { TestApp } from './app.ts';

let made = 0;

/** A venue as a source would tell it, unlike any before it. */
export function aVenue(app: TestApp, overrides: Partial<VenueDraft> = {}): VenueDraft {
  made += 1;
  return {
    source: 'kopis',
    sourceId: `FC${String(made).padStart(6, '0')}`,
    sourceUpdatedAt: null,
    fetchedAt: app.clock.now(),
    name: `달빛아트홀 ${made}`,
    address: '서울특별시 종로구 대학로 10 (동숭동)',
    latitude: 37.5812,
    longitude: 127.0036,
    phone: '02-123-4567',
    homepage: 'http://www.dalbit.example.kr/',
    seats: 350,
    openedYear: 1998,
    facilityType: '민간(대학로)',
    amenities: ['parking', 'cafe'],
    accessibility: ['lift'],
    halls: [],
    ...overrides,
  };
}

/** A performance of today and the next six days as a source would tell it, unlike any before it; everything in it can be read. */
export function aPerformance(app: TestApp, overrides: Partial<PerformanceDraft> = {}): PerformanceDraft {
  made += 1;
  const day = today(app.clock);
  return {
    source: 'kopis',
    sourceId: `PF${String(made).padStart(6, '0')}`,
    sourceUpdatedAt: null,
    fetchedAt: app.clock.now(),
    listedOn: null,
    title: `별을 굽는 밤 ${made}`,
    genreText: '뮤지컬',
    startsOn: day,
    endsOn: addDays(day, 6),
    openRun: false,
    venueSourceId: null,
    hallSourceId: null,
    venueText: '달빛아트홀 (소극장)',
    regionText: '서울특별시',
    timetableText: '화요일 ~ 금요일(19:30), 토요일 ~ 일요일(15:00,19:00)',
    priceText: 'R석 70,000원, S석 50,000원',
    ageText: '만 7세 이상',
    runningTimeText: '1시간 40분',
    castText: '김하늘, 이바다, 박도담 등',
    crewText: '연출 최새벽, 음악 정노을',
    synopsis: '밤마다 별을 굽는 빵집에 손님이 찾아온다.',
    producer: '극단 새벽',
    flags: [],
    sellerLinks: [{ name: '별빛티켓', url: `https://tickets.example.kr/${made}` }],
    posterUrl: `https://images.example.kr/poster-${made}.png`,
    imageUrls: [`https://images.example.kr/intro-${made}.png`],
    ...overrides,
  };
}

/** A member with a checked address and no password, unlike any before: one logs in as them by `app.as`. */
async function aMember(app: TestApp, overrides: Partial<RequiredEntityData<Member>> = {}): Promise<Member> {
  made += 1;
  const em = app.em();
  const own = {
    username: `관객${made}`,
    name: `관객 ${made}`,
    email: `member-${made}@example.kr`,
    emailVerified: true,
  };
  const member = em.create(Member, { ...own, ...overrides });
  await em.flush();
  return member;
}

/** A photo that `member` uploaded and has not used yet. */
async function aPhoto(app: TestApp, member: { id: number }, bytes?: Uint8Array): Promise<Photo> {
  made += 1;
  const background = { r: made % 256, g: 90, b: 120 };
  const plain = () =>
    sharp({ create: { width: 400, height: 300, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const upload = await storeUpload(app.services, bytes ?? (await plain()));
  return app.em().transactional((em) => stagePhoto(em, member, upload, app.clock.now()));
}

/** Valid rows, made through the verbs that importers use; `overrides` says what matters to the test. */
export const given = {
  member: aMember,
  photo: aPhoto,
  venue: (app: TestApp, overrides?: Partial<VenueDraft>): Promise<SavedVenue> =>
    app.em().transactional((em) => saveVenue(em, aVenue(app, overrides))),
  performance: (app: TestApp, overrides?: Partial<PerformanceDraft>): Promise<SavedPerformance> =>
    app.em().transactional((em) => savePerformance(em, aPerformance(app, overrides))),
};
