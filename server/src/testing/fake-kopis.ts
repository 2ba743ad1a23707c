import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import type { KopisSettings } from '../config.ts';
import type { Web } from '../web.ts';

/** What a path answers in place of the truth. */
export type Face = (signal?: AbortSignal) => Response | Promise<Response>;

const xml = (body: string | Uint8Array<ArrayBuffer>, status = 200): Response =>
  new Response(body, { status, headers: { 'content-type': 'application/xml' } });
const html = (body: string, status: number): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html' } });
const document = (body: string, root = 'dbs'): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}>${body}</${root}>`;

/** The bad days of the live service, as its users met them. */
export const faces: {
  nothing: Face;
  noRows: Face;
  error: (code: string, message?: string) => Face;
  blocked: Face;
  status: (status: number) => Face;
  page: Face;
  malformed: Face;
  truncated: Face;
  never: Face;
  cutOff: Face;
  moved: (location: string) => Face;
} = {
  nothing: () => xml(''),
  noRows: () => xml('<dbs/>'),
  error:
    (code: string, message = 'AN ERROR') =>
    () =>
      xml(document(`<db><returncode>${code}</returncode><errmsg>${message}</errmsg></db>`)),
  blocked: () => html('<html><body>Request Blocked</body></html>', 400),
  status: (status: number) => () => html('Internal Server Error', status),
  page: () => html('<!doctype html><html><body>점검 중</body></html>', 200),
  malformed: () => xml(document('<db><mt20id>PF1</mt20id><prfnm>달 & 별</prfnm></db>')),
  truncated: () => xml(document('<db><mt20id>PF1</mt20id><prfnm>달 별</prfnm></db>').slice(0, -10)),
  never: (signal) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
    }),
  cutOff: () => Promise.reject(new TypeError('fetch failed', { cause: new Error('other side closed') })),
  moved: (location: string) => () => new Response(null, { status: 302, headers: { location } }),
};

/** A performance as KOPIS would hold it, in its own words. */
export interface FakePerformance {
  mt20id: string;
  prfnm: string;
  prfpdfrom: string;
  prfpdto: string;
  mt10id: string;
  fcltynm: string;
  genrenm: string;
  area: string;
  updatedate: string;
  dtguidance: string;
  poster: string;
  styurls: string[];
  relates: { relatenm?: string; relateurl: string }[];
}

export interface FakeVenue {
  mt10id: string;
  fcltynm: string;
  adres: string;
  halls: string[];
}

const escape = (text: string): string =>
  text.replace(/[<>&]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? sign);
const fields = (record: object): string =>
  Object.entries(record)
    .map(([name, value]) => (typeof value === 'string' ? `<${name}>${escape(value)}</${name}>` : ''))
    .join('');
const iso = (text: string): string => text.replace(/^(\d{4})\.?(\d{2})\.?(\d{2})$/, '$1-$2-$3');

/** A KOPIS of a test's own: it holds what it is told, answers as the live service does, and has its bad days on request. */
export class FakeKopis {
  readonly performances = new Map<string, FakePerformance>();
  readonly venues = new Map<string, FakeVenue>();
  boxOffice: string[] = [];
  /** The key it knows. */
  key = 'a-key';
  /** What was asked, oldest first: path and query, without the key. */
  readonly asked: string[] = [];
  readonly settings: KopisSettings = {
    serviceKey: 'a-key',
    baseUrl: 'http://kopis.test/openApi/restful',
    requestsPerSecond: 1_000,
    daysBack: 31,
    daysAhead: 180,
    timeoutMs: 5_000,
    patienceMs: 0,
  };
  readonly web: Web = {
    fetch: (url, { signal }) => this.answer(url, signal),
    addresses: async () => ['203.0.113.7'],
  };
  readonly #faces = new Map<string, { face: Face; times: number }>();

  /** Back to an empty service on a good day. */
  reset(): void {
    this.performances.clear();
    this.venues.clear();
    this.boxOffice = [];
    this.key = this.settings.serviceKey;
    this.asked.length = 0;
    this.#faces.clear();
  }

  /** Adds or changes a performance: `PF00000<n>`, and its venue where there is none. */
  performance(number: number, facts: Partial<FakePerformance> = {}): FakePerformance {
    const mt20id = `PF${String(number).padStart(6, '0')}`;
    const before = this.performances.get(mt20id);
    const performance = { ...(before ?? aPerformance(mt20id)), ...facts };
    this.performances.set(mt20id, performance);
    if (!this.venues.has(performance.mt10id)) this.venue(performance.mt10id);
    return performance;
  }

  venue(mt10id: string, facts: Partial<FakeVenue> = {}): void {
    const plain = { mt10id, fcltynm: `물빛회관 ${mt10id}`, adres: '서울특별시 종로구 물빛길 7', halls: ['대극장'] };
    this.venues.set(mt10id, { ...plain, ...facts });
  }

  /** Has a path answer with `face`: always, or so many times. `/pblprfr/PF000001`, `/upload/x.gif`, or with its query for one page. */
  on(path: string, face: Face, times: number = Number.POSITIVE_INFINITY): void {
    this.#faces.set(path, { face, times });
  }

  well(path: string): void {
    this.#faces.delete(path);
  }

  /** How often something whose path and query match was asked. */
  count(pattern: RegExp): number {
    return this.asked.filter((path) => pattern.test(path)).length;
  }

  async answer(url: URL, signal?: AbortSignal): Promise<Response> {
    const path = url.pathname.replace('/openApi/restful', '');
    const query = new URLSearchParams(url.search);
    const key = query.get('service');
    query.delete('service');
    const whole = query.size > 0 ? `${path}?${query.toString()}` : path;
    this.asked.push(whole);
    const bad = this.#faceFor(whole) ?? this.#faceFor(path);
    if (bad) return bad(signal);
    if (path.startsWith('/upload/')) return picture(path);
    if (key !== this.key) return faces.error('02', 'SERVICE KEY IS NOT REGISTERED ERROR')();
    return this.#record(path, query);
  }

  #faceFor(path: string): Face | undefined {
    const entry = this.#faces.get(path);
    if (!entry || entry.times < 1) return undefined;
    entry.times -= 1;
    return entry.face;
  }

  #record(path: string, query: URLSearchParams): Response | Promise<Response> {
    const [, resource, id] = path.split('/');
    if (resource === 'pblprfr') return id ? this.#performance(id) : this.#list(query);
    if (resource === 'prfplc' && id) return this.#venue(id);
    return resource === 'boxoffice' ? this.#boxOffice() : faces.status(404)();
  }

  #performance(id: string): Response | Promise<Response> {
    const performance = this.performances.get(id);
    if (!performance) return faces.error('04', 'NODATA ERROR')();
    const { styurls, relates, ...texts } = performance;
    const images = styurls.map((styurl) => fields({ styurl })).join('');
    const sellers = relates.map((relate) => `<relate>${fields(relate)}</relate>`).join('');
    return xml(document(`<db>${fields(texts)}<styurls>${images}</styurls><relates>${sellers}</relates></db>`));
  }

  #venue(id: string): Response | Promise<Response> {
    const venue = this.venues.get(id);
    if (!venue) return faces.error('04', 'NODATA ERROR')();
    const halls = venue.halls.map(
      (prfplcnm, index) => `<mt13>${fields({ mt13id: `${id}-0${index + 1}`, prfplcnm })}</mt13>`,
    );
    return xml(document(`<db>${fields(venue)}<mt13s>${halls.join('')}</mt13s></db>`));
  }

  #list(query: URLSearchParams): Response | Promise<Response> {
    const [from = '', to = '', since = ''] = ['stdate', 'eddate', 'afterdate'].map((name) =>
      iso(query.get(name) ?? ''),
    );
    if ((Date.parse(to) - Date.parse(from)) / 86_400_000 > 30)
      return faces.error('05', '최대 31일까지 조회가능합니다.')();
    const [page, rows] = [Number(query.get('cpage')), Number(query.get('rows'))];
    if (rows > 100) return faces.error('06', '최대 조회수는 100건까지 가능합니다.')();
    const listed = [...this.performances.values()].filter(
      ({ prfpdfrom, prfpdto, updatedate }) =>
        iso(prfpdfrom) <= to && iso(prfpdto) >= from && updatedate.slice(0, 10) >= since,
    );
    const found = listed.slice((page - 1) * rows, page * rows);
    if (found.length === 0 && page > 1) return faces.nothing();
    return xml(document(found.map(listRow).join('\n')));
  }

  #boxOffice(): Response {
    const ranks = this.boxOffice.map((mt20id, index) => {
      const title = this.performances.get(mt20id)?.prfnm ?? `제목만 아는 공연 ${mt20id}`;
      return `<boxof>${fields({ rnum: String(index + 1), mt20id, prfnm: title, prfplcnm: '물빛회관' })}</boxof>`;
    });
    return xml(document(ranks.join(''), 'boxofs'));
  }
}

/** A list row, for faces of a test's own. */
export function listRow({ mt20id, prfnm }: Pick<FakePerformance, 'mt20id' | 'prfnm'>): string {
  return `<db>${fields({ mt20id, prfnm })}</db>`;
}

/** A list page of any rows. */
export const listPage = (rows: string[]): Response => xml(document(rows.join('\n')));

function aPerformance(mt20id: string): FakePerformance {
  return {
    mt20id,
    prfnm: `물빛 이야기 ${mt20id}`,
    prfpdfrom: '2026.11.20',
    prfpdto: '2026.12.10',
    mt10id: 'FC000001',
    fcltynm: '물빛회관 (대극장)',
    genrenm: '연극',
    area: '서울특별시',
    updatedate: '2026-11-15 10:03:14',
    dtguidance: '토요일(19:00)',
    poster: `http://www.kopis.or.kr/upload/pfmPoster/${mt20id}.gif`,
    styurls: [],
    relates: [{ relateurl: `https://tickets.example.com/${mt20id}` }],
  };
}

/** A small picture whose colour and bytes follow from its path. */
export async function picture(path: string): Promise<Response> {
  const hash = [...path].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 0xffffff, 7);
  const background = `#${hash.toString(16).padStart(6, '0')}`;
  const bytes = await sharp({ create: { width: 60, height: 84, channels: 3, background } })
    .png()
    .toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
}

/** Puts it on a port of this machine, for programs in processes of their own. Its posters are asked for there too. */
export async function serveFakeKopis(
  kopis: FakeKopis,
): Promise<{ baseUrl: string; origin: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = kopis.answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
    void answer.then(async (found) => {
      response.writeHead(found.status, Object.fromEntries(found.headers));
      response.end(new Uint8Array(await found.arrayBuffer()));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    baseUrl: `${origin}/openApi/restful`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
