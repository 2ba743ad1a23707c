import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countUsesIn } from './db/count-uses.ts';
import { hashOfPassword } from './features/account/passwords.ts';
import { Account } from './features/account/account.entity.ts';
import { LIMITS, LOG_IN_LIMITS, limitChange, networkOf } from './limits.ts';
import { serveSite } from './testing/serve-site.ts';
import { testApp } from './testing/app.ts';
import { openBrowser } from './testing/browser.ts';
import type { Browser } from './testing/browser.ts';
import { given } from './testing/given.ts';

const app = await testApp();
const countUses = countUsesIn(app.services.orm);
app.services.countUses = countUses;

const change = (path: string, who = 'member 1') => limitChange(countUses, path, who, app.clock.now());
const tooMany = { reason: 'request.too-many' };

test.each(Object.entries(LIMITS))(
  '%s holds at its edge, past it, and ends when its time is over',
  async (path, limit) => {
    for (let call = 1; call <= limit.most; call += 1) await change(path);
    await expect(change(path)).rejects.toMatchObject({ ...tooMany, retryAfter: limit.seconds });
    await change(path, 'member 2');
    app.clock.set(new Date(app.clock.now().getTime() + limit.seconds * 1_000 - 1).toISOString());
    await expect(change(path)).rejects.toMatchObject({ ...tooMany, retryAfter: 1 });
    app.clock.set(new Date(app.clock.now().getTime() + 1).toISOString());
    await change(path);
  },
);

test('what has no limit of its own counts together', async () => {
  for (let call = 1; call <= LIMITS.otherChanges.most; call += 1) await change(call % 2 ? 'like.set' : 'block.set');
  await expect(change('follow.set')).rejects.toMatchObject(tooMany);
  await change('account.signUp');
});

test('of many at once, as many as the limit says get through', async () => {
  const { most } = LIMITS['account.signUp'];
  const ends = await Promise.allSettled(Array.from({ length: most * 3 }, () => change('account.signUp')));
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(most);
});

test('the documentation tells the same numbers', () => {
  const text = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([\w.]+)`[^|]*\|\s*(\d+)\s*\|\s*(\d+)\s*\|$/gm)];
  const told = Object.fromEntries(
    rows.map(([, name, most, seconds]) => [name, { most: Number(most), seconds: Number(seconds) }]),
  );
  expect(told).toEqual({ ...LIMITS, ...LOG_IN_LIMITS });
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

const PASSWORD = 'correct horse';
const hash = await hashOfPassword(PASSWORD);
async function memberWithPassword() {
  const member = await given.member(app);
  const way = { member: member.id, providerId: 'credential', accountId: String(member.id), password: hash } as const;
  await app.em().insert(Account, way);
  return member;
}
/** How `times` guesses at a password end, from `address` or from a browser that may be known. */
async function guess(times: number, name: string, browser: Browser) {
  const ends: string[] = [];
  for (let call = 1; call <= times; call += 1) {
    const end = await app
      .using(browser)
      .account.logIn({ name, password: 'a guess' })
      .then(
        () => 'in',
        ({ code }: { code: string }) => code,
      );
    ends.push(end);
  }
  return ends;
}
/** As if there had been that many attempts: each real one takes a tenth of a second. */
async function attempted(times: number, key: string) {
  const limit = { most: times, seconds: 900 };
  for (let use = 1; use <= times; use += 1) await countUses([{ key, limit }], app.clock.now());
}
const at = (address: string) => openBrowser({ address });
const STRANGER = '203.0.113.9';

test('guessing at one account ends at the limit, by whichever of its names, and no one else is locked out', async () => {
  const { id, email, username } = await memberWithPassword();
  expect(await guess(1, email, at(STRANGER))).toEqual(['UNAUTHORIZED']);
  await attempted(LOG_IN_LIMITS.account.most - 2, `log-in account ${STRANGER} ${id}`);
  expect(await guess(2, username, at(STRANGER))).toEqual(['UNAUTHORIZED', 'TOO_MANY_REQUESTS']);
  const log = (address: string) => app.using(at(address)).account.logIn({ name: email, password: PASSWORD });
  await expect(log(STRANGER)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  await log('198.51.100.1');
});

test('a device that the member used before is not disturbed by a stranger at the same address', async () => {
  const { id, email } = await memberWithPassword();
  const own = openBrowser();
  const log = () => app.using(own).account.logIn({ name: email, password: PASSWORD });
  await log();
  await app.using(own).account.logOut();
  await attempted(LOG_IN_LIMITS.account.most, `log-in account 192.0.2.1 ${id}`);
  await attempted(LOG_IN_LIMITS.address.most, 'log-in address 192.0.2.1');
  expect(await guess(1, email, openBrowser())).toEqual(['TOO_MANY_REQUESTS']);
  await log();
  await attempted(LOG_IN_LIMITS.knownDevice.most - 2, `log-in known ${id}`);
  expect(await guess(2, email, own)).toEqual(['UNAUTHORIZED', 'TOO_MANY_REQUESTS']);
  const other = await memberWithPassword();
  expect(await guess(1, other.email, own)).toEqual(['TOO_MANY_REQUESTS']);
});

test('one address guesses at sixty names, known or not', async () => {
  await attempted(LOG_IN_LIMITS.address.most - 1, `log-in address ${STRANGER}`);
  expect(await guess(1, 'nobody@example.kr', at(STRANGER))).toEqual(['UNAUTHORIZED']);
  expect(await guess(1, 'somebody@example.kr', at(STRANGER))).toEqual(['TOO_MANY_REQUESTS']);
});

test('a batch counts call by call, and tells when to come back', async () => {
  const { origin } = await serveSite(app);
  const batch = async (calls: number) => {
    const names = Array.from({ length: calls }, () => 'account.requestReset').join();
    const body = Object.fromEntries(
      Array.from({ length: calls }, (_, n) => [n, { email: 'a@example.kr', language: 'ko' }]),
    );
    return fetch(`${origin}/trpc/${names}?batch=1`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  };
  const whole = await batch(10);
  expect(whole.status).toBe(200);
  expect(whole.headers.get('retry-after')).toBeNull();
  const past = await batch(1);
  expect(past.status).toBe(429);
  expect(past.headers.get('retry-after')).toBe('3600');
  expect(await past.json()).toMatchObject([{ error: { data: { reason: 'request.too-many' } } }]);
});
