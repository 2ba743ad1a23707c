import { expect, test } from 'vitest';
import { storeEverywhere } from '../../server/src/testing/store-everywhere.ts';
import { hasBrowser } from './browser.ts';
import { call, logInAsOperator, signUp } from './members.ts';
import { SCRIPT_PAYLOADS } from './script-payloads.ts';
import { openSite } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** Opens a page and answers what came of the texts in it: that they are there, and that none of them ran or became markup. */
async function openedAt({ page, address }: Visitor, path: string) {
  await page.goto(address + path);
  const isShown = page.waitForFunction(
    (text) =>
      document.querySelector('#main')?.textContent.includes(text) ||
      Array.from(document.querySelectorAll('input, textarea'), (field) => (field as HTMLInputElement).value).some(
        (value) => value.includes(text),
      ),
    String(SCRIPT_PAYLOADS[0]),
  );
  await isShown.catch((cause: unknown) => {
    throw new Error(`${path} shows none of it`, { cause });
  });
  return page.evaluate(() => ({
    ran: '__ran' in globalThis,
    grown: document.querySelectorAll(
      'img[src="x"], [onerror], [onload], [onfocus], [ontoggle], [onmouseover], [srcdoc], a[href^="javascript:" i]:not([href*="React has blocked"]), marquee, object, embed, base',
    ).length,
  }));
}

test.skipIf(!hasBrowser)(
  'a hundred and fifty scripts in every text of the site are texts on every page',
  { timeout: 300_000 },
  async () => {
    await using site = await openSite();
    await using author = await site.visit('/');
    await using operator = await site.visit('/');
    const { username } = await signUp(author);
    await logInAsOperator(operator);
    const { performanceId, reviewId, paths } = await write(author, operator, username);
    await storeEverywhere(site.databaseUrl, {
      text: SCRIPT_PAYLOADS.join('\n'),
      short: String(SCRIPT_PAYLOADS[0]),
      link: 'javascript:__ran(1)',
    });

    expect(SCRIPT_PAYLOADS).toHaveLength(150);
    const clean = { ran: false, grown: 0 };
    for (const path of paths.forAuthor) expect({ path, ...(await openedAt(author, path)) }).toEqual({ path, ...clean });
    for (const path of paths.forOperator)
      expect({ path, ...(await openedAt(operator, path)) }).toEqual({ path, ...clean });
    // What other sites read of a page: its head.
    const head = await (await fetch(`${author.address}/performances/${performanceId}`)).text();
    expect(head.match(/<script/g)).toHaveLength((head.match(/<script (src|type)=/g) ?? []).length);
    expect(reviewId).toBeGreaterThan(0);
  },
);

/** Something of every kind, by a member and an operator, and the addresses of the pages that show it. */
async function write(author: Visitor, operator: Visitor, username: string) {
  const [{ id: performanceId }] = (
    await read<{ items: [{ id: number }] }>(author, 'performance.list', { genre: 'musical' })
  ).items;
  const performance = await read<{ venue: { id: number }; cast: { personId: number }[] }>(author, 'performance.byId', {
    id: performanceId,
  });
  const seat = { section: '가', row: '1', number: '1' };
  const words = { rating: 8, body: '좋았다', seenOn: null, seat, view: '잘 보인다', spoiler: false, photoIds: [] };
  const retry = () => ({ idempotencyKey: crypto.randomUUID() });
  const { id: reviewId } = await call<{ id: number }>(author, 'review.write', { performanceId, ...words, ...retry() });
  const comment = { reviewId, parentId: null, body: '나도', ...retry() };
  await call(author, 'comment.write', comment);
  await call(author, 'account.createKey', { name: 'a key' });
  await call(author, 'member.editProfile', { name: '이름', bio: '소개' });
  await call(operator, 'report.write', { kind: 'review', id: reviewId, reason: 'spam', text: '왜', ...retry() });
  await call(operator, 'member.editProfile', { name: '이름', bio: '소개' });
  const always = { performanceId: null, path: '/calendar', startsOn: null, endsOn: null, photoId: null };
  await call(operator, 'banner.create', { title: '배너', text: '글', ...always, ...retry() });
  return {
    performanceId,
    reviewId,
    paths: {
      forAuthor: [
        '/',
        '/performances',
        `/performances/${performanceId}`,
        `/performances/${performanceId}/reviews/${reviewId}`,
        `/venues/${performance.venue.id}`,
        `/people/${performance.cast[0]?.personId}`,
        '/venues',
        '/ranking',
        '/calendar',
        '/search?q=뮤지컬',
        `/members/${username}`,
        `/performances/${performanceId}/reviews/${reviewId}/edit`,
        '/settings',
        '/settings/keys',
        '/settings/logins',
      ],
      forOperator: [
        '/operator/reports',
        '/operator/audit',
        '/operator/members',
        '/operator/performances',
        `/operator/performances/${performanceId}`,
        '/operator/venues',
        `/operator/venues/${performance.venue.id}`,
        '/operator/people',
        `/operator/people/${performance.cast[0]?.personId}`,
        '/operator/banners',
      ],
    },
  };
}

async function read<Answer>({ address }: Visitor, procedure: string, input: object): Promise<Answer> {
  const answer = await fetch(`${address}/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return ((await answer.json()) as { result: { data: Answer } }).result.data;
}
