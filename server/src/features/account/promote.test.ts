import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { Member } from '../member/member.entity.ts';
import { Session, Verification } from './account.entity.ts';
import { promoteOperator } from './operator-email.ts';
import { promote } from './promote.ts';
import { sweepAccountsJob } from './sweep.job.ts';

const app = await testApp();
const roleOf = async ({ id }: Member) => (await app.em().findOneOrFail(Member, id)).role;
const promoted = (name: string) => app.em().transactional((em) => promote(em, name));

test.each([['별지기'], ['star@example.kr'], ['STAR@example.kr']])('%s becomes an operator', async (name) => {
  const member = await given.member(app, { username: '별지기', email: 'star@example.kr' });
  const other = await given.member(app);
  await promoted(name);
  expect(await roleOf(member)).toBe('operator');
  expect(await roleOf(other)).toBe('member');
});

test('nobody becomes one by an address that was not checked, or that is nobody’s', async () => {
  const member = await given.member(app, { username: '별지기', emailVerified: false });
  await expect(promoted('별지기')).rejects.toMatchObject({ reason: 'member.unverified' });
  await expect(promoted('nobody@example.kr')).rejects.toMatchObject({ reason: 'member.not-found' });
  expect(await roleOf(member)).toBe('member');
});

test('who had the operator’s address before it was set becomes one at the next start', async () => {
  const member = await given.member(app, { email: 'operator@example.kr' });
  const unchecked = await given.member(app, { email: 'other@example.kr', emailVerified: false });
  await promoteOperator(app.em(), 'operator@example.kr');
  await promoteOperator(app.em(), 'other@example.kr');
  await promoteOperator(app.em(), null);
  expect(await roleOf(member)).toBe('operator');
  expect(await roleOf(unchecked)).toBe('member');
});

test('the night forgets what is over, and nothing else', async () => {
  const { id } = await given.member(app);
  const past = new Date('2026-11-21T00:00:00Z');
  const future = new Date('2026-11-23T00:00:00Z');
  for (const [n, expiresAt] of [past, future].entries()) {
    await app.em().insert(Session, { member: id, token: `${n}`, expiresAt });
    await app.em().insert(Verification, { identifier: `${n}`, value: '', expiresAt });
  }
  await sweepAccountsJob.handle(app.services, {}, new AbortController().signal);
  expect(await app.em().find(Session, {})).toMatchObject([{ token: '1' }]);
  expect(await app.em().find(Verification, {})).toMatchObject([{ identifier: '1' }]);
});
