import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditPerformance, SetShowings } from '@golden-ticket/shared/performance-edit';
import { teaserIdOf } from '@golden-ticket/shared/teaser';
import { testApp } from '../../../testing/app.ts';
import { given } from '../../../testing/given.ts';
import { endsOf, oddInput } from '../../../testing/odd-input.ts';

const app = await testApp();
const ID = 'dQw4w9WgXcQ';

test.each([
  ID,
  `https://www.youtube.com/watch?v=${ID}`,
  `http://youtube.com/watch?v=${ID}&t=42s`,
  `https://m.youtube.com/watch?app=desktop&v=${ID}#top`,
  `https://music.youtube.com/watch?v=${ID}&list=RD`,
  `youtu.be/${ID}`,
  `  https://youtu.be/${ID}?si=abc  `,
  `https://www.youtube.com/embed/${ID}?rel=0`,
  `https://www.youtube-nocookie.com/embed/${ID}`,
  `https://www.youtube.com/shorts/${ID}`,
  `https://www.youtube.com/live/${ID}?feature=share`,
  `https://www.youtube.com/v/${ID}`,
])('%s is the address of a video', (address) => {
  expect(teaserIdOf(address)).toBe(ID);
});

test.each([
  '',
  'dQw4w9WgXc',
  `${ID}Q`,
  `https://vimeo.com/${ID}`,
  `https://youtube.com.evil.example/watch?v=${ID}`,
  `https://evil.example/youtu.be/${ID}`,
  `javascript:alert('https://youtu.be/${ID}')`,
  `https://www.youtube.com/watch?v=${ID}Q`,
  'https://www.youtube.com/@channel',
  `https://www.youtube.com/watch?list=${ID}`,
])('%s is none', (address) => {
  expect(teaserIdOf(address)).toBeUndefined();
});

test('whatever is taken for a video is nothing but its id', () => {
  const text = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.string({ minLength: 11, maxLength: 13 }).map((id) => `https://youtu.be/${id}`),
  );
  fc.assert(
    fc.property(text, (address) => {
      const id = teaserIdOf(address);
      expect(id === undefined || /^[\w-]{11}$/.test(id)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

const seen = { id: 1, revision: 1 };
test.each([
  { startsOn: '2026-12-02', endsOn: '2026-12-01' },
  { title: ' ' },
  { title: 'ㄱ\u0000' },
  { age: -1 },
  { sellers: [{ name: '티켓', url: 'javascript:alert(1)' }] },
  { sellers: [{ name: '티켓', url: 'https://localhost/1' }] },
  { teaser: 'https://vimeo.com/1' },
  { venue: { venueId: null, hallId: 3, text: null, region: null } },
  { cast: Array.from({ length: 301 }, (_, index) => ({ name: `배우${index}`, part: null })) },
  { price: [{ name: 'R석', price: 1.5 }] },
])('%j is refused', (told) => {
  expect(EditPerformance.safeParse({ ...seen, ...told }).success).toBe(false);
});

test('one moment cannot be put twice, nor put and withdrawn, however it is written', () => {
  const startsAt = '2026-12-01T19:30:00+09:00';
  const parse = (put: string[], withdraw: string[]) =>
    SetShowings.safeParse({ ...seen, put: put.map((at) => ({ startsAt: at, cast: [] })), withdraw }).success;
  expect([parse([startsAt], []), parse([startsAt, '2026-12-01T10:30:00Z'], []), parse([startsAt], [startsAt])]).toEqual(
    [true, false, false],
  );
});

test('odd input is refused and breaks nothing', async () => {
  const { id } = await given.performance(app);
  const operator = app.as(await given.member(app, { role: 'operator' })).performance;
  const credit = fc.record({ name: fc.string({ minLength: 1, maxLength: 20 }), part: fc.option(fc.string()) });
  const common = { id: fc.constantFrom(id, 2_000_000_000), revision: fc.integer({ min: 1, max: 60 }) };
  const date = fc.constantFrom('2026-11-30', '2026-12-24', '2027-02-01');
  const facts = {
    ...common,
    title: fc.string({ maxLength: 300 }),
    startsOn: date,
    endsOn: date,
    timetable: fc.option(fc.string()),
    age: fc.option(fc.nat(400)),
    runningTime: fc.option(fc.nat(2_000)),
    price: fc.array(fc.record({ name: fc.string(), price: fc.nat() }), { maxLength: 4 }),
    cast: fc.array(credit, { maxLength: 4 }),
    sellers: fc.array(fc.record({ name: fc.string(), url: fc.webUrl() }), { maxLength: 3 }),
    teaser: fc.option(fc.string()),
  };
  const moment = fc.constantFrom('2026-11-24T19:30:00+09:00', '2026-12-24T10:00:00Z', '1800-01-01T00:00:00Z');
  const showings = {
    ...common,
    put: fc.array(fc.record({ startsAt: moment, cast: fc.array(credit, { maxLength: 3 }) }), { maxLength: 3 }),
    withdraw: fc.array(moment, { maxLength: 2 }),
  };
  const CONFLICT = ['CONFLICT'];
  expect(await endsOf(operator.edit, oddInput(facts), 150, CONFLICT)).toContain('BAD_REQUEST');
  expect(await endsOf(operator.setShowings, oddInput(showings), 100, CONFLICT)).toContain('BAD_REQUEST');
  await endsOf(operator.listToEdit, oddInput({ q: fc.string(), only: fc.constantFrom('own', 'pinned') }), 60);
  await endsOf(
    operator.release,
    oddInput({ ...common, fields: fc.array(fc.constantFrom('title', 'showings')) }),
    60,
    CONFLICT,
  );
  await endsOf(operator.remove, oddInput({ ...common, reason: fc.string() }), 40, CONFLICT);
  expect((await operator.forEdit({ id })).id).toBe(id);
});
