import { expect, test } from 'vitest';
import { Member } from './features/member/member.entity.ts';
import { testApp } from './testing/app.ts';
import { given } from './testing/given.ts';
import { givenReview } from './testing/reviews.ts';
import { serveSite } from './testing/serve-site.ts';

const app = await testApp();
const { origin } = await serveSite(app);

/** What a route is asked for; `whole`: nothing in particular. */
type Subject = 'whole' | 'existing' | 'hidden' | 'missing';

/**
 * Every address that is not a procedure (those are in router.test.ts), and how it ends, for whoever asks: nothing but procedures knows who
 * somebody is. An address of a page that is not there by its form is the page that says so.
 */
const ROUTES: [path: string, method: string, ends: Partial<Record<Subject, number>>][] = [
  ['/livez', 'GET', { whole: 200 }],
  ['/readyz', 'GET', { whole: 200 }],
  ['/robots.txt', 'GET', { whole: 200 }],
  ['/sitemap.xml', 'GET', { whole: 200 }],
  ['/sitemap/0.xml', 'GET', { whole: 200 }],
  ['/sitemap/99999.xml', 'GET', { whole: 404 }],
  ['/', 'GET', { whole: 200 }],
  ['/', 'HEAD', { whole: 200 }],
  ['/', 'POST', { whole: 404 }],
  ['/performances', 'GET', { whole: 200 }],
  ['/performances/:performance', 'GET', { existing: 200, hidden: 404, missing: 404 }],
  ['/performances/9999999999', 'GET', { whole: 404 }],
  ['/settings', 'GET', { whole: 200 }],
  ['/operator', 'GET', { whole: 200 }],
  ['/files/photos/:photo/320.webp', 'GET', { existing: 200, hidden: 200, missing: 404 }],
  ['/files/photos/:photo/320.webp', 'POST', { existing: 404 }],
  ['/files/photos/:photo/original', 'GET', { existing: 404 }],
  ['/files/..%2fauth-secret', 'GET', { whole: 404 }],
  ['/api/auth/callback/kakao', 'GET', { whole: 404 }],
  ['/api/auth/callback/nobody', 'GET', { whole: 404 }],
  ['/api/auth/sign-in/email', 'POST', { whole: 404 }],
  ['/trpc/', 'GET', { whole: 404 }],
  ['/trpc/no.such', 'GET', { whole: 404 }],
  ['/trpc/no.such', 'POST', { whole: 415 }],
  ['/trpc/performance.list', 'DELETE', { whole: 415 }],
];
const CALLERS = ['anonymous', 'member', 'suspended', 'operator'] as const;

test.each(CALLERS.flatMap((caller) => ROUTES.map(([path, method, ends]) => ({ caller, path, method, ends }))))(
  '$caller, $method $path',
  async ({ caller, path, method, ends }) => {
    const owner = await given.member(app);
    const authorization = await keyOf(caller);
    const ended: Record<string, number> = {};
    for (const subject of Object.keys(ends) as Subject[]) {
      const answer = await fetch(origin + (await addressOf(path, subject, owner)), {
        method,
        redirect: 'manual',
        ...(authorization && { headers: { authorization } }),
      });
      await answer.arrayBuffer();
      ended[subject] = answer.status;
    }
    expect(ended).toEqual(ends);
  },
);

async function keyOf(caller: (typeof CALLERS)[number]): Promise<string | null> {
  if (caller === 'anonymous') return null;
  const member = await given.member(app, {
    role: caller === 'operator' ? 'operator' : 'member',
  });
  const { key } = await app.as(member).account.createKey({ name: caller });
  if (caller === 'suspended') {
    await app.em().nativeUpdate(Member, { id: member.id }, { suspendedAt: app.clock.now() });
  }
  return `Bearer ${key}`;
}

async function addressOf(path: string, subject: Subject, owner: Member): Promise<string> {
  const connection = app.em().getConnection();
  if (path.includes(':performance')) {
    const { id } = await given.performance(app);
    if (subject === 'hidden') await connection.execute('update performance set hidden_at = now()');
    return path.replace(':performance', subject === 'missing' ? '2000000000' : String(id));
  }
  if (path.includes(':photo')) {
    const { id, key } = await given.photo(app, owner);
    await givenReview(app, owner, { photoIds: [id] });
    await app.drain();
    if (subject === 'hidden') await connection.execute('update photo set hidden_at = now()');
    return path.replace(':photo', subject === 'missing' ? key.replace(/./g, '0') : key);
  }
  return path;
}
