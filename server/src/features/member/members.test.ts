import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Member } from './member.entity.ts';
import { setRole } from './set-role.ts';

const app = await testApp();
let operator: Member;
const reason = '운영을 함께 맡습니다.';
const names = async (filter: object) =>
  (await app.as(operator).member.list({ limit: 100, ...filter })).items.map(({ username }) => username);
const reasonOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'none',
    ({ cause }) => cause.reason,
  );
const operators = () => app.em().count(Member, { role: 'operator' });

beforeEach(async () => {
  operator = await given.member(app, { role: 'operator', username: '지기', name: '지기', email: 'keeper@example.kr' });
});

test('members by how their name, user name or address begins, whatever its case, the newest first', async () => {
  await given.member(app, { username: 'Mira', name: '미라', email: 'one@example.kr' });
  await given.member(app, { username: '별지기', name: 'mirabel', email: 'two@example.kr' });
  await given.member(app, { username: '달지기', name: '달', email: 'mira_k@example.kr' });
  expect(await names({ q: 'MIRA' })).toEqual(['달지기', '별지기', 'Mira']);
  expect(await names({ q: 'mira_' })).toEqual(['달지기']);
  expect(await names({ q: '%' })).toEqual([]);
  expect(await names({ q: '별' })).toEqual(['별지기']);
  expect(await names({ role: 'operator' })).toEqual(['지기']);
  const first = await app.as(operator).member.list({ limit: 2 });
  expect(first.items).toHaveLength(2);
  const next = await app.as(operator).member.list({ limit: 2, cursor: first.nextCursor });
  expect(next.items.map(({ username }) => username)).toEqual(['Mira', '지기']);
  expect(next.nextCursor).toBeNull();
  expect(await countQueries(() => app.as(operator).member.list({}))).toBe(1);
});

test('a suspension is told with its reason while it lasts', async () => {
  const { id } = await given.member(app, { username: '관객' });
  const until = '2026-12-01T00:00:00.000Z';
  await app.as(operator).moderation.suspend({ memberId: id, until, reason });
  const { items } = await app.as(operator).member.list({ suspended: true });
  expect(items).toMatchObject([{ username: '관객', role: 'member', suspension: { until, reason } }]);
  app.clock.set('2026-12-02T00:00:00Z');
  expect(await names({ suspended: true })).toEqual([]);
  expect((await app.as(operator).member.list({ q: '관객' })).items).toMatchObject([{ suspension: null }]);
});

test('an operator makes another and unmakes them, each with a reason on the record', async () => {
  const { id } = await given.member(app);
  for (const role of ['operator', 'operator', 'member'] as const)
    await app.as(operator).member.setRole({ memberId: id, role, reason });
  expect((await app.em().findOneOrFail(Member, id)).role).toBe('member');
  const entries = await app.em().findAll(AuditEntry, { orderBy: { id: 'asc' } });
  expect(entries).toMatchObject([
    { operatorId: operator.id, action: 'member.make-operator', subjectId: id, reason },
    { operatorId: operator.id, action: 'member.make-member', subjectId: id, reason },
  ]);
  expect((await app.as(operator).audit.list({ memberId: id })).items).toHaveLength(2);
  expect((await app.as(operator).audit.list({ feature: 'member', operatorId: operator.id })).items).toHaveLength(2);
  expect((await app.as(operator).audit.list({ feature: 'kopis' })).items).toEqual([]);
  expect((await app.as(operator).audit.list({ operatorId: id })).items).toEqual([]);
});

test('nobody becomes one unchecked or suspended, nobody by a key, and the last one stays', async () => {
  const make = (memberId: number, by = operator) =>
    reasonOf(app.as(by).member.setRole({ memberId, role: 'operator', reason }));
  expect(await make((await given.member(app, { emailVerified: false })).id)).toBe('member.unverified');
  expect(await make((await given.member(app, { suspendedAt: app.clock.now() })).id)).toBe('member.suspended');
  expect(await make(404_404)).toBe('member.not-found');
  const unmake = app.as(operator).member.setRole({ memberId: operator.id, role: 'member', reason });
  expect(await reasonOf(unmake)).toBe('member.last-operator');
  expect(await operators()).toBe(1);
});

test('operators who unmake each other at the same moment leave one', async () => {
  const other = await given.member(app, { role: 'operator' });
  const unmake = (by: Member, { id: memberId }: Member) =>
    reasonOf(app.as(by).member.setRole({ memberId, role: 'member', reason }));
  const ends = await Promise.all([unmake(operator, other), unmake(other, operator)]);
  expect(ends.toSorted()).toEqual(['member.last-operator', 'none']);
  expect(await operators()).toBe(1);
});

test('control: counted without the lock, both are unmade', async () => {
  const other = await given.member(app, { role: 'operator' });
  const bothCounted = Promise.withResolvers<void>();
  let counted = 0;
  const unmake = ({ id }: Member) =>
    app.em().transactional(async (em) => {
      const left = await em.count(Member, { role: 'operator' });
      counted += 1;
      if (counted === 2) bothCounted.resolve();
      await bothCounted.promise;
      if (left > 1) await em.nativeUpdate(Member, { id }, { role: 'member' });
    });
  await Promise.all([unmake(other), unmake(operator)]);
  expect(await operators()).toBe(0);
});

test('a role changes in a transaction or not at all', async () => {
  const { id: memberId } = await given.member(app);
  const change = setRole(app.em(), operator.id, { memberId, role: 'operator', reason }, app.clock.now());
  await expect(change).rejects.toThrow('transaction');
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const page = { cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: 1, max: 120 }) };
  const role = fc.constantFrom('member', 'operator', 'owner');
  const listed = oddInput({ q: fc.string(), role, suspended: fc.constantFrom(true, undefined), ...page });
  await endsOf((asked) => app.as(operator).member.list(asked), listed, 100);
  const set = oddInput({ memberId: fc.constantFrom(operator.id, 404), role, reason: fc.string() });
  await endsOf((asked) => app.as(operator).member.setRole(asked), set, 80, ['CONFLICT', 'FORBIDDEN']);
  const logged = oddInput({ feature: fc.string(), operatorId: fc.integer(), memberId: fc.integer(), ...page });
  await endsOf((asked) => app.as(operator).audit.list(asked), logged, 80);
});

test('of two operators who leave at the same moment, one stays', async () => {
  const operators = [operator, await given.member(app, { role: 'operator' })];
  const ends = await Promise.allSettled(operators.map((each) => app.as(each).account.leave({ keepWords: false })));
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await app.em().count(Member, { role: 'operator' })).toBe(1);
});
