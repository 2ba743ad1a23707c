import { today } from '../../clock.ts';
import type { Services } from '../../context.ts';
import type { SitePages } from '../../http/pages.ts';
import { pageStart } from './page-start.ts';
import { performanceHead } from './performance-head.ts';
import { sitemapFile, sitemapIndex } from './sitemap.ts';

const PERFORMANCE = /^\/performances\/(\d{1,10})$/;
const SITEMAP_FILE = /^\/sitemap\/(\d{1,5})\.xml$/;

/** What crawlers and link previews ask of the site at `origin`, which is absolute and without a slash at its end. */
export function sitePages({ orm, clock }: Services, origin: string): SitePages {
  const em = () => orm.em.fork();
  return {
    async headOf(path) {
      const [, id] = PERFORMANCE.exec(path) ?? [];
      if (id) return performanceHead(em(), Number(id), origin);
      if (path !== '/') return null;
      return {
        status: 200,
        title: '골든티켓: 오늘 밤의 무대를 찾는 곳',
        description: '공연을 찾고, 누가 나오는지 알고, 바뀌면 먼저 듣는 곳. 전국의 연극, 뮤지컬, 클래식, 무용, 국악.',
        canonical: `${origin}/`,
      };
    },
    startOf: (url) => pageStart(em(), url, today(clock)),
    async fileOf(path) {
      if (path === '/robots.txt') {
        return {
          type: 'text/plain',
          body: `User-agent: *\nDisallow: /trpc/\nDisallow: /operator\nDisallow: /settings\nSitemap: ${origin}/sitemap.xml\n`,
        };
      }
      if (path === '/sitemap.xml') return { type: 'application/xml', body: await sitemapIndex(em(), origin) };
      const [, file] = SITEMAP_FILE.exec(path) ?? [];
      const body = file ? await sitemapFile(em(), Number(file), origin) : null;
      return body === null ? null : { type: 'application/xml', body };
    },
  };
}
