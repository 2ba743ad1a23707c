import { XMLValidator } from 'fast-xml-parser';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture } from '../draw-picture.ts';
import { productions } from '../productions.ts';
import { random } from '../random.ts';
import { sampleCatalogue } from '../sample-catalogue.ts';
import { billingOf } from './billing.ts';
import { COMPOSITIONS } from './compositions.ts';
import { loadFonts } from './fonts.ts';
import { introductionSvg } from './introduction.ts';
import { Lettering } from './lettering.ts';
import { setWords } from './lockups.ts';
import type { Place } from './lockups.ts';
import { NIGHTS } from './palettes.ts';
import { POSTER, posterSvg } from './poster.ts';
import { Sheet } from './sheet.ts';

const fonts = await loadFonts();
const lettering = new Lettering(fonts);
const drafts = new Map(sampleCatalogue('2026-11-22').performances.map(({ draft }) => [draft.sourceId, draft]));
const listings = productions().flatMap((production) => {
  const draft = drafts.get(production.sourceId);
  return draft ? [{ production, draft, billing: billingOf(draft, production.work.english) }] : [];
});
const works = listings.filter(({ production }) => production.sourceId === production.workId);

/** Up to four of each family: enough to meet all that a family draws by chance. */
const some = Object.values(Object.groupBy(works, ({ production }) => production.work.art)).flatMap((family) =>
  family.slice(0, 4),
);

test('every poster is a drawing without a broken number, unlike any other', () => {
  const all = some.map(({ production, draft }) => posterSvg(fonts, production, draft));
  for (const [at, svg] of all.entries()) {
    expect([some[at]?.production.title, svg.match(/NaN|undefined|Infinity|null/)?.[0]]).toEqual([
      some[at]?.production.title,
      undefined,
    ]);
    expect(XMLValidator.validate(svg)).toBe(true);
  }
  expect(new Set(all).size).toBe(some.length);
});

test('posters come in many families, each of them used', () => {
  const families = new Set(works.map(({ production }) => production.work.art));
  expect(families).toEqual(new Set(Object.keys(COMPOSITIONS)));
  expect(families.size).toBeGreaterThanOrEqual(20);
});

test('the faces have every letter that is set in them', () => {
  for (const { billing, draft } of listings) {
    for (const text of [...Object.values(billing), draft.synopsis ?? ''])
      expect([text, lettering.covers('bold', text.replaceAll('\n', ' '))]).toEqual([text, true]);
  }
  const inSerif = listings.filter(({ billing }) => lettering.covers('serif', billing.title));
  expect(inSerif.length).toBeGreaterThan(listings.length * 0.9);
});

test('no word leaves the sheet, wherever it is set', () => {
  const places: Place[] = [
    'foot',
    'foot-centre',
    'head',
    'head-centre',
    'corners',
    'giant',
    'vertical-right',
    'vertical-left',
  ];
  const colors = NIGHTS[0];
  if (!colors) throw new Error('there are no nights');
  for (const [at, { billing }] of works.entries()) {
    const place = places[at % places.length] ?? 'foot';
    const sheet = new Sheet({ ...POSTER, draw: random('words'), colors });
    const words = setWords(lettering, sheet, billing, { place, face: at % 2 === 0 ? 'black' : 'serif' });
    const outlines = [...words.replace(/<g .*?<\/g>/g, '').matchAll(/ d="([^"]*)"/g)].map(([, data = '']) => data);
    const numbers =
      outlines
        .join(' ')
        .match(/-?\d+(?:\.\d+)?/g)
        ?.map(Number) ?? [];
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    const inside =
      Math.min(...xs) >= 10 &&
      Math.max(...xs) <= POSTER.width - 10 &&
      Math.min(...ys) >= 10 &&
      Math.max(...ys) <= POSTER.height - 10;
    expect([billing.title, place, inside]).toEqual([billing.title, place, true]);
  }
});

test('a title names itself, and what stands around the name goes above it', () => {
  const named = (title: string) => {
    const [listing] = works;
    if (!listing) throw new Error('there are no works');
    const { title: name, kicker, city } = billingOf({ ...listing.draft, title }, '');
    return { name, kicker, city };
  };
  expect(named("창작오페라 '물속의 왕비' [전주]")).toEqual({ name: '물속의 왕비', kicker: '창작오페라', city: '전주' });
  expect(named('베이스 도건율 : 가곡의 밤')).toEqual({ name: '가곡의 밤', kicker: '베이스 도건율', city: '' });
  expect(named('백야의 우체국')).toEqual({ name: '백야의 우체국', kicker: '', city: '' });
});

test('an address gives the same picture each time, of the size the site shows', async () => {
  const [listing] = works;
  const address = listing?.draft.posterUrl ?? '';
  const [one, other] = [await drawPicture(address), await drawPicture(address)];
  expect(one?.length).toBeGreaterThan(10_000);
  expect(Buffer.compare(Buffer.from(one ?? []), Buffer.from(other ?? []))).toBe(0);
  const picture = sharp(Buffer.from(one ?? []));
  expect(await picture.metadata()).toMatchObject({ width: 540, height: 756, hasAlpha: false });
  const { entropy } = await picture.stats();
  expect(entropy).toBeGreaterThan(2);
});

test('the pages of an introduction are drawn, and addresses of nothing are not', async () => {
  const introduced = listings.filter(({ draft }) => draft.imageUrls.length > 0);
  expect(introduced.length).toBeGreaterThan(20);
  for (const { production, draft } of introduced) {
    for (const page of [1, 2] as const) {
      const svg = introductionSvg(fonts, production, draft, page);
      expect([draft.title, svg.match(/NaN|undefined|Infinity|null/)?.[0]]).toEqual([draft.title, undefined]);
    }
  }
  const picture = await drawPicture(introduced[0]?.draft.imageUrls[0] ?? '');
  expect(await sharp(Buffer.from(picture ?? [])).metadata()).toMatchObject({ width: 1080, height: 720 });
  for (const address of [
    'sample:poster/SP99990/2026-01-01',
    'sample:poster/SP01010/1',
    'sample:introduction/SP01010/3',
    'https://example.com/',
  ])
    expect(await drawPicture(address)).toBeNull();
});
