import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, launch } from './browser.ts';
import { stopDrawing } from '../../server/src/testing/stop-drawing.ts';
import { startSite } from './site.ts';
import { sampleArrived } from './visitor.ts';

const KEY = '0123456789abcdef0123456789abcdef';

/** Kakao's map SDK as far as the site uses it, asking the same hosts for the same kinds of things. */
const MAP_SDK = `{
  class LatLng { constructor(latitude, longitude) { this.text = latitude + ',' + longitude; } }
  class Map {
    constructor(frame, { level }) {
      this.frame = frame;
      this.level = level;
      frame.append(Object.assign(new Image(), { alt: '', src: 'https://mts.daumcdn.net/tile.png' }));
    }
    getLevel() { return this.level; }
    setLevel(level) { this.level = level; this.frame.dataset.level = level; }
    panTo(center) { this.frame.dataset.center = center.text; }
  }
  class CustomOverlay {
    constructor({ content }) { this.content = content; }
    setMap(map) { if (map) map.frame.append(this.content); else this.content.remove(); }
  }
  class Places {
    categorySearch(code, found) {
      fetch('https://dapi.kakao.com/v2/local/search/category.json?category_group_code=' + code)
        .then((answer) => answer.json())
        .then(({ documents }) => found(documents, documents.length ? 'OK' : 'ZERO_RESULT'))
        .catch(() => found([], 'ERROR'));
    }
  }
  const load = (ready) => {
    const part = Object.assign(document.createElement('script'), { src: location.protocol + '//t1.daumcdn.net/kakao.js' });
    part.onload = ready;
    document.head.append(part);
  };
  window.kakao = { maps: { load, LatLng, Map, CustomOverlay, services: { Places } } };
}`;

/** What the share SDK does on a desktop: it hands the page over by a form in a window of its own. */
const SHARE_SDK = `
  window.Kakao = {
    isInitialized() { return Boolean(this.key); },
    init(key) { this.key = key; },
    Share: {
      sendScrap({ requestUrl }) {
        window.open('', 'sharer');
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action: 'https://sharer.kakao.com/picker/link', target: 'sharer' });
        for (const [name, value] of Object.entries({ app_key: window.Kakao.key, requestUrl })) {
          form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
        }
        document.body.append(form);
        form.submit();
        return Promise.resolve();
      },
    },
  };
`;

const place = (id: string, name: string, distance: string) => ({
  id,
  place_name: name,
  address_name: '서울 중구 태평로1가 31',
  road_address_name: '서울 중구 세종대로 110',
  x: '126.97',
  y: '37.56',
  distance,
});

describe.skipIf(!hasBrowser)('with Kakao', { timeout: 180_000 }, () => {
  const stack = new AsyncDisposableStack();
  let browser: Browser;
  let keyed: string;
  let keyless: string;

  beforeAll(async () => {
    const site = stack.use(await startSite({ KAKAO_JAVASCRIPT_KEY: KEY }));
    keyed = site.address;
    await sampleArrived(keyed);
    await stopDrawing(site.databaseUrl);
    // On the same sample, so that no second one is drawn.
    keyless = stack.use(await startSite({ DATABASE_URL: site.databaseUrl, ROLE: 'api' })).address;
    browser = stack.adopt(await launch(), (launched) => launched.close());
  }, 120_000);
  afterAll(() => stack.disposeAsync());

  /** The first performance's page, in a browser whose way out ends in `hosts`; `asked` are the addresses that it wanted of others. */
  async function visit(address: string, hosts: Record<string, (route: Route) => Promise<void>>) {
    const context: BrowserContext = await browser.newContext({
      locale: 'ko-KR',
      viewport: { width: 1280, height: 900 },
    });
    const asked: URL[] = [];
    await context.route(
      (url) => url.origin !== address,
      async (route) => {
        const url = new URL(route.request().url());
        asked.push(url);
        await (hosts[url.host]?.(route) ?? route.abort());
      },
    );
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${address}/performances`);
    await page.locator('main a[href^="/performances/"]:has(h3)').first().click();
    await page.getByRole('heading', { level: 2, name: '장소' }).waitFor();
    return { page, context, asked, complaints, [Symbol.asyncDispose]: () => context.close() };
  }

  const script = (body: string) => (route: Route) => route.fulfill({ contentType: 'text/javascript', body });
  const json = (body: unknown) => ({ json: body, headers: { 'access-control-allow-origin': '*' } });
  const picture = (route: Route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  const search = (found: Record<string, object[] | undefined>) => (route: Route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/v2/maps/sdk.js') return script(MAP_SDK)(route);
    const documents = found[url.searchParams.get('category_group_code') ?? ''];
    return documents ? route.fulfill(json({ documents })) : route.abort();
  };
  const violations = async (page: Page) =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => ({
      id,
      targets: nodes.map(({ html }) => html),
    }));

  test('shows what is near a venue on its map and as a list, once asked to, by keyboard', async () => {
    const found: Record<string, object[] | undefined> = {
      PK6: [place('11', '시청앞 주차장', '80'), place('12', '무교동 주차장', '1000')],
      OL7: [],
    };
    await using visitor = await visit(keyed, {
      'dapi.kakao.com': search(found),
      't1.daumcdn.net': script(''),
      'mts.daumcdn.net': picture,
    });
    const { page, asked, complaints } = visitor;
    await page.getByText('카카오 서버에').waitFor();
    expect(asked).toEqual([]);

    await page.getByRole('button', { name: '지도 보기' }).press('Enter');
    const map = page.getByRole('region', { name: /지도$/ });
    await map.locator('img').waitFor({ state: 'attached' });
    expect(asked[0]?.searchParams.get('appkey')).toBe(KEY);
    expect(new Set(asked.map(({ host }) => host))).toEqual(
      new Set(['dapi.kakao.com', 't1.daumcdn.net', 'mts.daumcdn.net']),
    );
    await map.getByRole('button', { name: '축소' }).press('Enter');
    expect(await map.locator('[data-level]').getAttribute('data-level')).toBe('4');

    const nearby = page.getByRole('list', { name: '주변 찾기' });
    await nearby.getByRole('button', { name: '주차장' }).press('Space');
    const parking = page.getByRole('region', { name: '주차장' });
    await parking.getByRole('listitem').nth(1).waitFor();
    expect(await parking.getByRole('listitem').first().innerText()).toMatch(/시청앞 주차장[\s\S]*80 m/);
    expect(await parking.getByRole('link').first().getAttribute('href')).toBe('https://place.map.kakao.com/11');
    expect(await map.getByText('2', { exact: true }).count()).toBe(1);
    await parking.getByRole('button', { name: '2. 무교동 주차장, 지도에서 보기' }).press('Enter');
    expect(await map.locator('[data-center]').getAttribute('data-center')).toBe('37.56,126.97');

    await nearby.getByRole('button', { name: '주유소' }).press('Space');
    await page.getByRole('region', { name: '주유소' }).getByText('1km 안에 없습니다.').waitFor();
    expect(complaints).toEqual([]);

    await nearby.getByRole('button', { name: '카페' }).press('Space');
    const cafes = page.getByRole('region', { name: '카페' });
    await cafes.getByText('주변 장소를 찾지 못했습니다.').waitFor();
    expect(await violations(page)).toEqual([]);
    found['CE7'] = [place('21', '다방', '5')];
    await cafes.getByRole('button', { name: '다시 시도' }).press('Enter');
    await cafes.getByRole('link', { name: '다방' }).waitFor();

    await nearby.getByRole('button', { name: '주차장' }).press('Space');
    await parking.waitFor({ state: 'detached' });
    expect(await map.getByText('2', { exact: true }).count()).toBe(0);
  });

  test('says that the map could not be loaded, and loads it on another try', async () => {
    let isAway = true;
    await using visitor = await visit(keyed, {
      'dapi.kakao.com': (route) => (isAway ? route.abort() : search({})(route)),
      't1.daumcdn.net': script(''),
      'mts.daumcdn.net': picture,
    });
    const { page } = visitor;
    await page.getByRole('button', { name: '지도 보기' }).click();
    await page.getByText('카카오맵을 불러오지 못했습니다.').waitFor();
    expect(await violations(page)).toEqual([]);
    isAway = false;
    await page.getByRole('button', { name: '다시 시도' }).click();
    await page.getByRole('region', { name: /지도$/ }).locator('img').waitFor({ state: 'attached' });
  });

  test('hands a performance to KakaoTalk', async () => {
    const sent = Promise.withResolvers<URLSearchParams>();
    await using visitor = await visit(keyed, {
      'sharer.kakao.com': async (route) => {
        sent.resolve(new URLSearchParams(route.request().postData() ?? ''));
        await route.fulfill({ contentType: 'text/html', body: '<title>친구에게 보내기</title>' });
      },
    });
    const { page, complaints } = visitor;
    await page.evaluate(SHARE_SDK);
    await page.getByRole('button', { name: '카카오톡' }).click();
    expect(Object.fromEntries(await sent.promise)).toEqual({ app_key: KEY, requestUrl: page.url() });
    expect(complaints).toEqual([]);
  });

  test('runs no other script in the place of the one for sharing', async () => {
    await using visitor = await visit(keyed, {
      't1.kakaocdn.net': (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          headers: { 'access-control-allow-origin': '*' },
          body: `document.title = 'owned';${SHARE_SDK}`,
        }),
    });
    const { page, asked } = visitor;
    await page.getByRole('button', { name: '카카오톡' }).click();
    await page.getByText('카카오톡으로 보내지 못했습니다.').waitFor();
    expect(asked.map(({ host }) => host)).toEqual(['t1.kakaocdn.net']);
    expect(await page.title()).not.toBe('owned');
  });

  test('is never asked without a key: the map is another, and there is no KakaoTalk', async () => {
    await using visitor = await visit(keyless, { 'tile.openstreetmap.org': picture });
    const { page, asked } = visitor;
    await page.getByText('지도는 OpenStreetMap에서 옵니다.').waitFor();
    expect(await page.getByRole('button', { name: '카카오톡' }).count()).toBe(0);
    await page.getByRole('button', { name: '지도 보기' }).click();
    await page.getByRole('region', { name: /지도$/ }).waitFor();
    await page.waitForFunction(() => document.querySelector('.leaflet-tile-loaded'));
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['tile.openstreetmap.org']));
  });
});
