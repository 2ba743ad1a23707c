import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MAX_PHOTO_BYTES } from '@golden-ticket/shared/photo';
import { failureOf } from './failure.ts';
import { uploadPhoto } from './upload-photo.ts';

const PHOTO = { id: 7, state: 'processing', key: 'k', width: 4, height: 3, widths: [], color: '#101010', blur: '' };

/** A browser's request that the test answers. */
class FakeRequest extends EventTarget {
  readonly upload = new EventTarget();
  response: unknown = null;
  sent: unknown;
  opened: unknown[] = [];
  isAborted = false;
  constructor() {
    super();
    requests.push(this);
  }
  open(...opened: unknown[]) {
    this.opened = opened;
  }
  setRequestHeader(...header: string[]) {
    this.opened.push(...header);
  }
  send(body: unknown) {
    this.sent = body;
  }
  getResponseHeader() {
    return 'abc';
  }
  abort() {
    this.isAborted = true;
  }
  answer(response: unknown) {
    this.response = response;
    this.dispatchEvent(new Event('load'));
  }
}
let requests: FakeRequest[] = [];
beforeEach(() => {
  requests = [];
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => vi.unstubAllGlobals());

const photo = new Blob(['bytes']);

test('sends the bytes alone, tells how much has left and answers the photo', async () => {
  const shares: number[] = [];
  const uploaded = uploadPhoto(photo, { onProgress: (share) => shares.push(share) });
  const [request] = requests;
  request!.upload.dispatchEvent(Object.assign(new Event('progress'), { lengthComputable: true, loaded: 2, total: 5 }));
  request!.answer({ result: { data: PHOTO } });
  expect(await uploaded).toEqual(PHOTO);
  expect(request).toMatchObject({
    sent: photo,
    opened: ['POST', '/trpc/photo.upload', 'content-type', 'application/octet-stream'],
  });
  expect(shares).toEqual([0.4]);
});

test('is refused like any other call', async () => {
  const uploaded = uploadPhoto(photo);
  const data = { code: 'BAD_REQUEST', httpStatus: 400, reason: 'photo.damaged' };
  requests[0]!.answer({ error: { message: 'photo.damaged', code: -32_600, data } });
  const failure = await uploaded.catch(failureOf);
  expect(failure).toEqual({ kind: 'photo.damaged', passing: false, requestId: 'abc', minutes: null });
});

test('says so when the answer is nothing we know, or there is none', async () => {
  const odd = uploadPhoto(photo);
  requests[0]!.answer(null);
  expect(await odd.catch(failureOf)).toMatchObject({ kind: 'unknown', passing: true });
  const cut = uploadPhoto(photo);
  requests[1]!.dispatchEvent(new Event('error'));
  expect(await cut.catch(failureOf)).toMatchObject({ kind: 'unreachable', passing: true });
});

test('does not send what is too large', async () => {
  const large = { size: MAX_PHOTO_BYTES + 1 } as Blob;
  expect(await uploadPhoto(large).catch(failureOf)).toMatchObject({ kind: 'photo.too-large', passing: false });
  expect(requests).toEqual([]);
});

test('ends when told to', async () => {
  const ending = new AbortController();
  const uploaded = uploadPhoto(photo, { signal: ending.signal });
  ending.abort();
  await expect(uploaded).rejects.toMatchObject({ name: 'AbortError' });
  expect(requests[0]).toMatchObject({ isAborted: true });
});
