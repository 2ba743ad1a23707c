import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxOfficeRanks, listedIds } from './lists.ts';
import { performanceDraftOf } from './performance-record.ts';
import { UnfitRecordError } from './record.ts';
import { venueDraftOf } from './venue-record.ts';

const fetchedAt = new Date('2026-11-22T10:00:00Z');
const fixture = (name: string) => readFile(new URL(`../fixtures/${name}.xml`, import.meta.url), 'utf8');

describe('a performance', () => {
  test('is read whole', async () => {
    expect(performanceDraftOf(await fixture('performance'), fetchedAt)).toEqual({
      source: 'kopis',
      sourceId: 'PF900001',
      sourceUpdatedAt: new Date('2026-11-15T01:03:14Z'),
      fetchedAt,
      listedOn: '2026-11-01',
      title: '달빛 정류장 & 그 뒤 [가람]',
      genreText: '연극',
      startsOn: '2026-11-20',
      endsOn: '2026-12-20',
      openRun: false,
      venueSourceId: 'FC900001',
      hallSourceId: 'FC900001-01',
      venueText: '가람아트센터 (소극장)',
      regionText: '강원특별자치도',
      timetableText: '화요일 ~ 금요일(20:00), 토요일(16:00,19:00)',
      priceText: 'R석 50,000원, S석 30,000원',
      ageText: '만 7세 이상',
      runningTimeText: '1시간 30분',
      castText: '한여울, 도해솔, 유마루 등',
      crewText: '노을빛(연출)',
      synopsis: '막차가 떠난 뒤\n정류장에는 셋이 남는다.',
      producer: '극단 물수제비',
      flags: ['daehakro', 'visiting'],
      sellerLinks: [
        { name: '별표예매', url: 'https://tickets.example.com/goods?id=1&from=kopis' },
        { name: null, url: 'http://play.example.org/900001' },
      ],
      posterUrl: 'http://www.kopis.or.kr/upload/pfmPoster/PF_PF900001_261101_101010.gif',
      imageUrls: [
        'http://www.kopis.or.kr/upload/pfmIntroImage/PF_PF900001_1.jpg',
        'https://www.kopis.or.kr/upload/pfmIntroImage/PF_PF900001_2.PNG',
      ],
    });
  });

  test('with blanks says nothing there', async () => {
    const draft = performanceDraftOf(await fixture('performance-bare'), fetchedAt);
    expect(draft).toMatchObject({
      genreText: '서커스/마술',
      openRun: true,
      sourceUpdatedAt: null,
      listedOn: null,
      venueText: null,
      castText: null,
      crewText: null,
      timetableText: null,
      synopsis: null,
      regionText: null,
      hallSourceId: null,
      posterUrl: null,
      producer: '기획사 하나, 주최 둘',
      imageUrls: ['http://www.kopis.or.kr/upload/pfmIntroImage/only.jpg'],
      sellerLinks: [],
      flags: [],
    });
  });

  test.each([
    ['an end before its start', '2026.12.20', '2026.11.01', /prfpdto is before/],
    ['a date that is none', '2026.12.20', '2026.13.40', /prfpdto is not a date/],
    ['no title', '달빛 정류장 &amp; 그 뒤 [가람]', ' ', /prfnm is blank/],
  ])('with %s is refused, and says where', async (_, from, to, message) => {
    const xml = (await fixture('performance')).replace(from, to);
    expect(() => performanceDraftOf(xml, fetchedAt)).toThrow(UnfitRecordError);
    expect(() => performanceDraftOf(xml, fetchedAt)).toThrow(message);
  });
});

describe('a venue', () => {
  test('is read with its halls, commas and odd flags', async () => {
    expect(venueDraftOf(await fixture('venue'), fetchedAt)).toEqual({
      source: 'kopis',
      sourceId: 'FC900001',
      sourceUpdatedAt: null,
      fetchedAt,
      name: '가람아트센터',
      address: '강원특별자치도 춘천시 물빛길 7',
      latitude: 37.52112,
      longitude: 127.1283636,
      phone: '033-000-0000',
      homepage: 'http://www.garam.example.kr/',
      seats: 15_320,
      openedYear: 1998,
      facilityType: '문예회관',
      amenities: ['parking', 'cafe', 'nursing-room'],
      accessibility: ['accessible-parking', 'lift'],
      halls: [
        {
          sourceId: 'FC900001-01',
          name: '대극장',
          seats: 15_000,
          wheelchairSeats: 20,
          stageArea: '15.8X13.3X8.7',
          orchestraPit: true,
          rehearsalRoom: null,
          dressingRooms: 0,
          outdoorStage: false,
        },
        {
          sourceId: 'FC900001-02',
          name: '소극장',
          seats: 320,
          wheelchairSeats: 0,
          stageArea: null,
          orchestraPit: null,
          rehearsalRoom: false,
          dressingRooms: 0,
          outdoorStage: null,
        },
      ],
    });
  });

  test('without a place, seats or a hall name says nothing there', async () => {
    expect(venueDraftOf(await fixture('venue-bare'), fetchedAt)).toMatchObject({
      latitude: null,
      longitude: null,
      seats: null,
      openedYear: null,
      address: null,
      halls: [{ name: '물가 공터', seats: null, wheelchairSeats: null }],
    });
  });
});

/** Texts of any characters that an XML document can hold, not blank at their ends. */
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !/[\p{Cc}\ufffe\uffff]|<br\s*\/?>/iu.test(text));
const escaped = (text: string) =>
  text.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? sign);

test('any number of sellers is read alike: none, one or many, named or not', () => {
  const seller = fc.record({ name: fc.option(anyText), url: fc.webUrl() });
  fc.assert(
    fc.property(fc.array(seller, { maxLength: 5 }), fc.boolean(), (sellers, isSelfClosed) => {
      const list = sellers.map(
        ({ name, url }) =>
          `<relate>${name ? `<relatenm>${escaped(name)}</relatenm>` : ''}<relateurl>${escaped(url)}</relateurl></relate>`,
      );
      const relates = list.length === 0 && isSelfClosed ? '<relates/>' : `<relates>${list.join('')}</relates>`;
      const xml = `<dbs><db><mt20id>PF1</mt20id><prfnm>x</prfnm><genrenm>연극</genrenm><prfpdfrom>2026.01.01</prfpdfrom><prfpdto>2026.01.01</prfpdto>${relates}</db></dbs>`;
      expect(performanceDraftOf(xml, fetchedAt).sellerLinks).toEqual(sellers);
    }),
  );
});

test('any number of halls is read alike, and seat counts whatever their commas', () => {
  const hall = fc.record({ name: anyText, seats: fc.integer({ min: 1, max: 99_999_999 }), commas: fc.boolean() });
  fc.assert(
    fc.property(fc.array(hall, { maxLength: 4 }), (halls) => {
      const list = halls.map(
        ({ name, seats, commas }) =>
          `<mt13><prfplcnm>${escaped(name)}</prfplcnm><seatscale>${commas ? seats.toLocaleString('en-US') : seats}</seatscale></mt13>`,
      );
      const xml = `<dbs><db><mt10id>FC1</mt10id><fcltynm>x</fcltynm><mt13s>${list.join('\n')}</mt13s></db></dbs>`;
      const read = venueDraftOf(xml, fetchedAt).halls.map(({ name, seats }) => ({ name, seats }));
      expect(read).toEqual(halls.map(({ name, seats }) => ({ name, seats })));
    }),
  );
});

test('a list page gives each key once, and counts the rows without', () => {
  const items = [{ mt20id: 'PF1' }, { mt20id: 'PF2', prfnm: '둘' }, { prfnm: '열쇠 없음' }, { mt20id: 'PF1' }];
  expect(listedIds(items)).toEqual({ ids: ['PF1', 'PF2'], unfit: 1 });
});

test('the booking board keeps its ranks, or its order where a rank is missing', () => {
  const items = [
    { rnum: '1', mt20id: 'PF1', prfnm: '하나', prfplcnm: '홀' },
    { mt20id: 'PF2', prfnm: '둘' },
    { rnum: '3', prfnm: '열쇠 없음' },
  ];
  expect(boxOfficeRanks(items)).toEqual([
    { rank: 1, sourceId: 'PF1', title: '하나', venueText: '홀' },
    { rank: 2, sourceId: 'PF2', title: '둘', venueText: null },
  ]);
});
