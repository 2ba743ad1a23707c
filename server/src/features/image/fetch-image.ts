import { BlockList, isIPv6 } from 'node:net';
import { readBody } from '../../web.ts';
import { askPaced, BlockedError, NoAnswerError } from '../kopis/ask-paced.ts';
import type { KopisServices } from '../kopis/gate.ts';
import { MAX_IMAGE_BYTES } from './store-image.ts';

const MAX_REDIRECTS = 3;
const KOPIS_HOSTS = ['www.kopis.or.kr', 'kopis.or.kr'];

/** This address will never give a picture: `reason` is for the problem list. */
export class ImageRefusedError extends Error {
  override name = 'ImageRefusedError';
  readonly reason: string;
  constructor(reason: string, message: string = reason) {
    super(message);
    this.reason = reason;
  }
}

/**
 * The bytes of a picture at KOPIS, at KOPIS's pace. Only its own hosts are asked, checked again at each redirect. Throws an
 * {@link ImageRefusedError} where asking again is in vain, a `BodyTooLargeError` for more than 30 MB, and whatever `askPaced` throws.
 */
export async function fetchImage(services: KopisServices, address: string, signal: AbortSignal): Promise<Uint8Array> {
  let url = URL.parse(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    if (!url) throw new ImageRefusedError('bad-address', address);
    await checkHost(services, url);
    const answer = await askPaced(services, url, signal, readPicture);
    if ('refusal' in answer) throw new ImageRefusedError(answer.refusal);
    if ('bytes' in answer) return answer.bytes;
    url = URL.parse(answer.location, url);
  }
  throw new ImageRefusedError('too-many-redirects');
}

async function readPicture(
  response: Response,
): Promise<{ bytes: Uint8Array } | { location: string } | { refusal: string }> {
  const { status } = response;
  if (status === 200) return { bytes: await readBody(response, MAX_IMAGE_BYTES) };
  const location = response.headers.get('location');
  const start = status === 400 || status === 403 ? await startOf(response) : '';
  await response.body?.cancel();
  if (status === 429 || /request blocked/i.test(start)) throw new BlockedError(`HTTP ${status}`);
  if (status >= 300 && status < 400 && location) return { location };
  if (status >= 400 && status < 500) return { refusal: `http-${status}` };
  throw new NoAnswerError(`http-${status}`);
}

async function startOf(response: Response): Promise<string> {
  for await (const chunk of response.body ?? []) return new TextDecoder().decode(chunk);
  return '';
}

/** The configured service may live anywhere, on a test machine even; KOPIS's own names must not lead into our network. */
async function checkHost({ kopis, web }: KopisServices, url: URL): Promise<void> {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (isWeb && url.host === new URL(kopis.baseUrl).host) return;
  if (!isWeb || !KOPIS_HOSTS.includes(url.host)) throw new ImageRefusedError('foreign-host', url.host);
  const addresses = await web.addresses(url.hostname).catch((error: Error) => {
    throw new NoAnswerError('network', error.message, { cause: error });
  });
  const inner = addresses.find((address) => PRIVATE.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
  if (inner) throw new ImageRefusedError('private-address', `${url.hostname} is ${inner}`);
}

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(network, bits, 'ipv6');
}
