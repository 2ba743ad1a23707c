import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Member } from '../member/member.entity.ts';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { ApiKey } from './account.entity.ts';
import { whoIs } from './who-is.ts';

const app = await testApp();
const ask = (headers: Record<string, string>) => whoIs(app.services)(new Headers(headers)).then(({ answer }) => answer);

const KEY = 'gt_test-key';
async function giveKey(member: Member): Promise<void> {
  const em = app.em();
  em.create(ApiKey, {
    member: member.id,
    name: 'test',
    start: 'gt_te',
    hash: createHash('sha256').update(KEY).digest('hex'),
  });
  await em.flush();
}

test('nobody costs no query', async () => {
  expect(await countQueries(async () => expect(await ask({})).toBeNull())).toBe(0);
});

test('a key stands for its member, in one statement once it was used within the hour', async () => {
  const member = await given.member(app, { username: '별지기', role: 'operator' });
  await giveKey(member);
  expect(await ask({ authorization: `Bearer ${KEY}` })).toMatchObject({ id: member.id, role: 'operator', via: 'key' });
  expect(await countQueries(() => ask({ authorization: `Bearer ${KEY}` }))).toBe(1);
  const { lastUsedAt } = await app.em().findOneOrFail(ApiKey, { member: member.id });
  expect(lastUsedAt).toEqual(app.clock.now());
});

test('with a key, a cookie does not count', async () => {
  const member = await given.member(app);
  await giveKey(member);
  const whose = () => Promise.reject(new Error('asked for the cookie'));
  const find = whoIs({ ...app.services, auth: { ...app.services.auth, whose } });
  const shown = (headers: Record<string, string>) => find(new Headers(headers)).then(({ answer }) => answer);
  expect(await shown({ authorization: `Bearer ${KEY}`, cookie: 'a=b' })).toMatchObject({ id: member.id });
  expect(await shown({ authorization: 'Bearer gt_other', cookie: 'a=b' })).toBeNull();
  await expect(shown({ cookie: 'a=b' })).rejects.toThrow('asked for the cookie');
});

test.each(['Bearer gt_other', 'Bearer', 'Basic Z3Q6', `Bearer ${'x'.repeat(300)}`])(
  '%s stands for nobody',
  async (authorization) => {
    await giveKey(await given.member(app));
    expect(await ask({ authorization })).toBeNull();
  },
);
