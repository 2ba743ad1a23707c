import { beforeEach, describe, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { FakeKopis, faces } from '../../testing/fake-kopis.ts';
import type { Face } from '../../testing/fake-kopis.ts';
import { BodyTooLargeError } from '../../web.ts';
import { askKopis, RefusedError } from './ask-kopis.ts';
import { NoAnswerError } from './ask-paced.ts';
import { GateClosedError } from './gate.ts';
import { KopisGate } from './kopis.entity.ts';

const kopis = new FakeKopis();
const app = await testApp({ web: kopis.web, kopis: kopis.settings });
beforeEach(() => kopis.reset());

const PATH = '/pblprfr/PF000001';
const services = { ...app.services, kopis: kopis.settings };
const ask = (changes: Partial<typeof kopis.settings> = {}) =>
  askKopis({ ...services, kopis: { ...kopis.settings, ...changes } }, PATH, {}, new AbortController().signal);
const gate = async () => app.em().findOneOrFail(KopisGate, 1);

const PLAIN = '<dbs><db><mt20id>PF1</mt20id><prfnm>뮤지컬</prfnm></db></dbs>';

test('a record is given whole, with its bytes as they came', async () => {
  kopis.performance(1);
  const answer = await ask();
  expect(answer?.items).toMatchObject([{ mt20id: 'PF000001', prfnm: '물빛 이야기 PF000001' }]);
  expect(Buffer.from(answer?.bytes ?? []).toString()).toContain('물빛 이야기 PF000001');
});

test.each<[string, HeadersInit]>([
  ['no charset', { 'content-type': 'application/xml' }],
  ['the wrong charset', { 'content-type': 'application/xml;charset=iso-8859-1' }],
  ['no type at all', {}],
])('Korean is read right with %s', async (_, headers) => {
  kopis.on(PATH, () => new Response(Buffer.from(PLAIN), { headers }));
  expect((await ask())?.items).toEqual([{ mt20id: 'PF1', prfnm: '뮤지컬' }]);
});

test.each<[string, Face]>([
  ['a body of no length', faces.nothing],
  ['an empty root', faces.noRows],
  ['result code 04', faces.error('04', 'NODATA ERROR')],
])('%s is nothing', async (_, face) => {
  kopis.on(PATH, face);
  expect(await ask()).toBeNull();
  expect(await gate()).toMatchObject({ failures: 0, pausedUntil: null });
});

describe('in vain to ask again, and no sign that the service is unwell', () => {
  test.each<[string, Face, string]>([
    ['result code 01', faces.error('01'), 'error-01'],
    ['result code 02', faces.error('02'), 'error-02'],
    ['result code 05', faces.error('05'), 'error-05'],
    ['result code 06', faces.error('06'), 'error-06'],
    ['malformed XML', faces.malformed, 'malformed'],
  ])('%s', async (_, face, reason) => {
    kopis.on(PATH, face);
    const answer = ask();
    await expect(answer).rejects.toBeInstanceOf(RefusedError);
    await expect(answer).rejects.toMatchObject({ reason });
    expect(await gate()).toMatchObject({ failures: 0 });
  });

  const endless = () => {
    const chunk = new Uint8Array(1_000_000).fill(32);
    return new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(chunk) });
  };
  test.each<[string, Face]>([
    ['announced', () => new Response('<dbs/>', { headers: { 'content-length': '20000000' } })],
    ['never announced', () => new Response(endless())],
  ])('a body beyond all measure, %s', async (_, face) => {
    kopis.on(PATH, face);
    await expect(ask()).rejects.toBeInstanceOf(BodyTooLargeError);
    expect(await gate()).toMatchObject({ failures: 0 });
  });
});

describe('worth another attempt, and a failure of the service', () => {
  test.each<[string, Face, string]>([
    ['result code 03', faces.error('03', 'DB_ERROR'), 'error-03'],
    ['HTTP 500', faces.status(500), 'http-500'],
    ['HTTP 404', faces.status(404), 'http-404'],
    ['a page', faces.page, 'html'],
    ['XML cut off', faces.truncated, 'truncated'],
    ['a connection cut off', faces.cutOff, 'network'],
    ['a redirect, which is not followed', faces.moved('http://elsewhere.example/'), 'http-302'],
  ])('%s', async (_, face, reason) => {
    kopis.on(PATH, face);
    const answer = ask();
    await expect(answer).rejects.toBeInstanceOf(NoAnswerError);
    await expect(answer).rejects.toMatchObject({ reason });
    expect(await gate()).toMatchObject({ failures: 1, pausedUntil: null });
  });

  test('no answer in time', async () => {
    kopis.on(PATH, faces.never);
    await expect(ask({ timeoutMs: 30 })).rejects.toMatchObject({ reason: 'timeout' });
    expect(await gate()).toMatchObject({ failures: 1 });
  });
});

test.each<[string, Face]>([
  ['the firewall', faces.blocked],
  ['HTTP 429', faces.status(429)],
])('%s closes the gate: nobody asks again', async (_, face) => {
  kopis.on(PATH, face);
  await expect(ask()).rejects.toBeInstanceOf(GateClosedError);
  await expect(ask()).rejects.toBeInstanceOf(GateClosedError);
  expect(kopis.asked).toHaveLength(1);
});

test('a worker that is told to stop counts nothing against the service', async () => {
  kopis.on(PATH, faces.never);
  const stop = new AbortController();
  const answer = askKopis(services, PATH, {}, stop.signal);
  await expect.poll(() => kopis.asked.length).toBe(1);
  stop.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(await gate()).toMatchObject({ failures: 0 });
});
