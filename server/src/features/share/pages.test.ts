import { XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { withHead } from '../../http/page-head.ts';
import { testApp } from '../../testing/app.ts';
import { aPerformance, given } from '../../testing/given.ts';
import { sitePages } from './pages.ts';

const app = await testApp();
const pages = sitePages(app.services, 'https://golden.example');
const PAGE = '<html><head><title>x</title><meta name="description" content="x" /></head></html>';

test("a performance's page tells crawlers what it is about", async () => {
  const { id } = await given.performance(app, { title: '별을 굽는 밤', castText: '김하늘, 이바다' });
  const head = await pages.headOf(`/performances/${id}`);
  expect(head).toMatchObject({
    status: 200,
    title: '별을 굽는 밤 · 골든티켓',
    canonical: `https://golden.example/performances/${id}`,
    facts: {
      '@type': 'TheaterEvent',
      name: '별을 굽는 밤',
      startDate: '2026-11-22',
      performer: [{ name: '김하늘' }, { name: '이바다' }],
      offers: { priceCurrency: 'KRW', lowPrice: 50_000, highPrice: 70_000 },
    },
  });
});

test('no text of a listing gets out of its place in the page', async () => {
  const evil = '</script><script>alert(1)</script>"><img src=x onerror=alert(2)>';
  const { id } = await given.performance(app, { title: evil, synopsis: evil, castText: evil });
  const html = withHead(PAGE, (await pages.headOf(`/performances/${id}`))!);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('<img');
});

test.each(['/performances/1', '/performances/999999999'])('%s is a 404 where there is none', async (path) => {
  expect(await pages.headOf(path)).toMatchObject({ status: 404 });
});

test('a hidden performance is neither told of nor in the sitemap', async () => {
  const { id } = await given.performance(app, {});
  await app.em().getConnection().execute('update performance set hidden_at = now()');
  expect(await pages.headOf(`/performances/${id}`)).toMatchObject({ status: 404 });
  expect((await pages.fileOf('/sitemap/0.xml'))?.body).not.toContain(`/performances/${id}`);
});

test('the sitemap leads to every performance', async () => {
  const { id } = await given.performance(app, aPerformance(app));
  const index = await pages.fileOf('/sitemap.xml');
  const file = await pages.fileOf('/sitemap/0.xml');
  for (const xml of [index, file]) expect(XMLValidator.validate(xml?.body ?? '')).toBe(true);
  expect(index?.body).toContain('<loc>https://golden.example/sitemap/0.xml</loc>');
  expect(file?.body).toContain(`<loc>https://golden.example/performances/${id}</loc>`);
  expect((await pages.fileOf('/robots.txt'))?.body).toContain('Sitemap: https://golden.example/sitemap.xml');
});
