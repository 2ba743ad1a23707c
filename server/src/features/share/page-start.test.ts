import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { Image } from '../image/image.entity.ts';
import { Performance } from '../performance/performance.entity.ts';
import { sitePages } from './pages.ts';

const app = await testApp();
const pages = sitePages(app.services, 'https://golden.example');

async function withPoster(key: string, likeCount: number): Promise<number> {
  const { id, waitingImageIds } = await given.performance(app, { imageUrls: [] });
  await app.em().nativeUpdate(Performance, { id }, { likeCount });
  const stored = { key, width: 540, height: 756, widths: [160, 540], color: '#112233', blur: 'data:x' };
  await app.em().nativeUpdate(Image, { id: waitingImageIds }, { ...stored, state: 'stored' });
  return id;
}

test('the home page begins with its banner, the most liked of what is on that has a poster', async () => {
  await withPoster('less', 1);
  const best = await withPoster('best', 9);
  const { id } = await given.performance(app);
  await app.em().nativeUpdate(Performance, { id }, { likeCount: 99 });
  expect((await app.anonymous.performance.home()).banners[0]).toMatchObject({ id: best });
  expect(await pages.startOf('/')).toMatchObject({
    route: 'index.tsx',
    calls: ['/trpc/performance.home?batch=1&input=%7B%7D'],
    poster: { srcSet: '/files/best/160.avif 160w, /files/best/540.avif 540w' },
  });
});

test('a performance begins with its poster, if it has one and is shown', async () => {
  const id = await withPoster('own', 0);
  const calls = [`/trpc/performance.byId,site.settings?batch=1&input=${encodeURIComponent(`{"0":{"id":${id}}}`)}`];
  expect(await pages.startOf(`/performances/${id}`)).toMatchObject({ calls, poster: { sizes: expect.any(String) } });
  await app.em().nativeUpdate(Performance, { id }, { hiddenAt: app.clock.now() });
  expect(await pages.startOf(`/performances/${id}`)).toEqual({ route: 'performances.$id.tsx', calls });
});

test.each(['/performances?genre=opera', '/venues', '/no/such', '/performances/x'])(
  '%s begins like any page',
  async (url) => {
    expect(await pages.startOf(url)).toBeNull();
  },
);
