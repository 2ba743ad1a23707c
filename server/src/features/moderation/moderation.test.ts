import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { REPORTED_KINDS } from '@golden-ticket/shared/report';
import type { ReportedKind } from '@golden-ticket/shared/report';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { endsOf, oddInput } from '../../testing/odd-input.ts';
import { countQueries } from '../../testing/record-queries.ts';
import { givenComment, givenReview } from '../../testing/reviews.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { noteAction } from '../audit/note-action.ts';
import { Member } from '../member/member.entity.ts';
import { Report } from '../report/report.entity.ts';

const app = await testApp();
let author: Member;
let reader: Member;
let operator: Member;
let performanceId: number;
let reviewId: number;
beforeEach(async () => {
  author = await given.member(app);
  reader = await given.member(app);
  operator = await given.member(app, { role: 'operator' });
  ({ id: reviewId, performanceId } = await givenReview(app, author, { rating: 8 }));
});

const reasonOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    ({ cause }) => cause.reason,
  );
const reason = '다른 사람을 욕하는 말이 있습니다.';
const report = (kind: ReportedKind, id: number, by = reader) =>
  app.as(by).report.write({ kind, id, reason: 'harassment', text: '욕설', idempotencyKey: randomUUID() });
const counters = async () => {
  const { reviewCount, rating } = await app.anonymous.performance.byId({ id: performanceId });
  return [reviewCount, rating, (await app.em().findOneOrFail(Member, author.id)).reviewCount];
};
const actions = async () =>
  (await app.em().findAll(AuditEntry, { orderBy: { id: 'asc' } })).map(({ action }) => action);

test('a hidden review is gone for all but its author, who reads why; restored, it is as before', async () => {
  expect(await counters()).toEqual([1, 4, 1]);
  await app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason });
  expect(await counters()).toEqual([0, null, 0]);
  expect(await reasonOf(app.as(reader).review.byId({ id: reviewId }))).toBe('review.not-found');
  expect((await app.as(author).review.list({ performanceId })).items).toEqual([]);
  expect(await app.as(author).review.byId({ id: reviewId })).toMatchObject({ hidden: { reason } });
  const own = await app.as(author).review.ofMember({ memberId: author.id });
  expect(own.items).toMatchObject([{ id: reviewId, hidden: { reason } }]);
  expect((await app.as(reader).review.ofMember({ memberId: author.id })).items).toEqual([]);
  expect(await reasonOf(app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason }))).toBe(
    'moderation.hidden-already',
  );

  await app.as(operator).moderation.restore({ kind: 'review', id: reviewId, reason: '다시 보니 괜찮습니다.' });
  expect(await counters()).toEqual([1, 4, 1]);
  expect(await app.anonymous.review.byId({ id: reviewId })).toMatchObject({ hidden: null });
  expect(await reasonOf(app.as(operator).moderation.restore({ kind: 'review', id: reviewId, reason }))).toBe(
    'moderation.not-hidden',
  );
  expect(await actions()).toEqual(['moderation.hide', 'moderation.restore']);
});

test('hidden twice and restored twice at once: counted once', async () => {
  const hide = () => reasonOf(app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason }));
  expect((await Promise.all([hide(), hide(), hide()])).filter((end) => end === 'none')).toHaveLength(1);
  expect(await counters()).toEqual([0, null, 0]);
  const restore = () => reasonOf(app.as(operator).moderation.restore({ kind: 'review', id: reviewId, reason }));
  await Promise.all([restore(), restore(), restore()]);
  expect(await counters()).toEqual([1, 4, 1]);
});

test('a hidden review that is edited or removed counts no more than before', async () => {
  await app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason });
  const draft = { rating: 2, body: '고쳤다.', seenOn: null, seat: null, view: null, spoiler: false, photoIds: [] };
  await app.as(author).review.edit({ id: reviewId, ...draft });
  expect(await counters()).toEqual([0, null, 0]);
  await app.as(operator).moderation.restore({ kind: 'review', id: reviewId, reason });
  expect(await counters()).toEqual([1, 1, 1]);
  await app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason });
  await app.as(author).review.remove({ id: reviewId });
  expect(await counters()).toEqual([0, null, 0]);
});

test('a hidden comment stays for its replies, without text, and leaves the counts', async () => {
  const id = await givenComment(app, author, reviewId);
  const alone = await givenComment(app, author, reviewId);
  const reply = await givenComment(app, reader, reviewId, { parentId: id });
  for (const one of [id, alone]) await app.as(operator).moderation.hide({ kind: 'comment', id: one, reason });
  expect((await app.as(reader).comment.list({ reviewId })).items).toMatchObject([
    { id, state: 'hidden', body: '', author: null, hidden: null },
  ]);
  expect((await app.as(author).comment.list({ reviewId })).items).toMatchObject([
    { id, state: 'hidden', body: '저도 그랬어요.', hidden: { reason } },
    { id: alone, state: 'hidden', hidden: { reason } },
  ]);
  expect(await app.anonymous.review.byId({ id: reviewId })).toMatchObject({ commentCount: 1 });
  await app.as(operator).moderation.hide({ kind: 'comment', id: reply, reason });
  expect((await app.anonymous.comment.list({ reviewId })).items).toEqual([]);
  for (const one of [reply, id]) await app.as(operator).moderation.restore({ kind: 'comment', id: one, reason });
  expect((await app.anonymous.comment.list({ reviewId })).items).toMatchObject([{ id, state: 'shown', replyCount: 1 }]);
  expect(await app.anonymous.review.byId({ id: reviewId })).toMatchObject({ commentCount: 2 });
});

test('a hidden photo leaves its review, but for its author', async () => {
  const photo = await given.photo(app, reader);
  const { id } = await givenReview(app, reader, { performanceId, photoIds: [photo.id] });
  await app.as(operator).moderation.hide({ kind: 'photo', id: photo.id, reason });
  expect(await app.as(author).review.byId({ id })).toMatchObject({ photos: [] });
  expect(await app.as(reader).review.byId({ id })).toMatchObject({ photos: [{ id: photo.id, hidden: { reason } }] });
  expect(await app.anonymous.review.summary({ performanceId })).toMatchObject({ count: 2, withPhotos: 0 });
  await app.as(operator).moderation.restore({ kind: 'photo', id: photo.id, reason });
  expect(await app.anonymous.review.byId({ id })).toMatchObject({ photos: [{ id: photo.id, hidden: null }] });
  expect(await app.anonymous.review.summary({ performanceId })).toMatchObject({ withPhotos: 1 });
});

test('what can be reported, once while a report is open, and not one’s own', async () => {
  const photo = await given.photo(app, author);
  await givenReview(app, author, { photoIds: [photo.id] });
  const subjects = {
    review: reviewId,
    comment: await givenComment(app, author, reviewId),
    photo: photo.id,
    member: author.id,
  };
  for (const kind of REPORTED_KINDS) {
    const id = subjects[kind];
    await report(kind, id);
    expect(await reasonOf(report(kind, id))).toBe('report.open-already');
    expect(await reasonOf(report(kind, id, author))).toBe('report.own');
    expect(await reasonOf(report(kind, 404_404))).toBe(`${kind}.not-found`);
  }
  const { items } = await app.as(operator).report.queue({});
  expect(items.map(({ kind, subjectId }) => [kind, subjectId])).toEqual(
    REPORTED_KINDS.map((kind) => [kind, subjects[kind]]),
  );
  expect(items[0]).toMatchObject({
    reason: 'harassment',
    text: '욕설',
    state: 'open',
    reporter: { id: reader.id },
    subject: { author: { id: author.id }, text: '마지막 장면에서 다 같이 숨을 멈췄다.', performanceId, reviewId },
  });
  expect(items[2]).toMatchObject({ subject: { photo: { key: `photos/${photo.key}` }, isHidden: false } });
  expect(await countQueries(() => app.as(operator).report.queue({}))).toBe(1);
});

test('ten reports of one thing by one member at once: one is open; a retry is no other', async () => {
  const ends = await Promise.all(Array.from({ length: 10 }, () => reasonOf(report('review', reviewId))));
  expect(ends.filter((end) => end === 'none')).toHaveLength(1);
  const other = app.as(await given.member(app)).report;
  const input = { kind: 'review', id: reviewId, reason: 'spam', text: '', idempotencyKey: randomUUID() } as const;
  const first = await other.write(input);
  expect(await other.write(input)).toEqual(first);
  expect(await app.em().count(Report)).toBe(2);
});

test('hiding settles every open report of the thing; dismissing too, and leaves it', async () => {
  const { id } = await report('review', reviewId);
  await report('review', reviewId, await given.member(app));
  await app.as(operator).report.resolve({ id, action: 'dismiss', reason: '괜찮은 글입니다.' });
  expect((await app.as(operator).report.queue({})).items).toEqual([]);
  expect((await app.as(operator).report.queue({ state: 'closed' })).items).toMatchObject([
    { state: 'dismissed' },
    { state: 'dismissed', id },
  ]);
  expect(await reasonOf(app.as(operator).report.resolve({ id, action: 'hide', reason }))).toBe('report.closed');

  const again = await report('review', reviewId);
  await app.as(operator).report.resolve({ id: again.id, action: 'hide', reason });
  expect(await app.as(author).review.byId({ id: reviewId })).toMatchObject({ hidden: { reason } });
  expect((await app.em().findOneOrFail(Report, again.id)).state).toBe('upheld');
  expect(await actions()).toEqual(['report.dismiss', 'moderation.hide']);
});

test('the queue by the page, oldest first; a report of what is gone can be dismissed', async () => {
  const first = await report('member', author.id);
  const second = await report('review', reviewId);
  await app.as(author).review.remove({ id: reviewId });
  const page = await app.as(operator).report.queue({ limit: 1 });
  expect(page.items).toMatchObject([{ id: first.id }]);
  const next = await app.as(operator).report.queue({ limit: 1, cursor: page.nextCursor });
  expect(next).toMatchObject({ items: [{ id: second.id, subject: null }], nextCursor: null });
  expect(await reasonOf(app.as(operator).report.resolve({ id: first.id, action: 'hide', reason }))).toBe(
    'report.not-to-hide',
  );
  expect(await reasonOf(app.as(operator).report.resolve({ id: second.id, action: 'hide', reason }))).toBe(
    'moderation.not-found',
  );
  await app.as(operator).report.resolve({ id: second.id, action: 'dismiss', reason });
});

test('a suspended member changes nothing from then on, and reads why', async () => {
  await report('member', author.id);
  const until = '2026-12-01T00:00:00+09:00';
  await app.as(operator).moderation.suspend({ memberId: author.id, until, reason });
  const suspended = await app.em().findOneOrFail(Member, author.id);
  expect(await reasonOf(app.as(suspended).review.remove({ id: reviewId }))).toBe('member.suspended');
  expect(await app.as(suspended).account.me()).toMatchObject({ suspension: { reason } });
  expect((await app.as(operator).report.queue({})).items).toEqual([]);
  app.clock.set('2026-12-01T00:00:00+09:00');
  await app.as(suspended).review.remove({ id: reviewId });

  await app.as(operator).moderation.unsuspend({ memberId: author.id, reason: '사과했습니다.' });
  expect(await reasonOf(app.as(operator).moderation.unsuspend({ memberId: author.id, reason }))).toBe(
    'moderation.not-suspended',
  );
  expect(await reasonOf(app.as(operator).moderation.suspend({ memberId: author.id, until, reason }))).toBe(
    'moderation.past',
  );
  const colleague = await given.member(app, { role: 'operator' });
  expect(await reasonOf(app.as(operator).moderation.suspend({ memberId: colleague.id, until: null, reason }))).toBe(
    'moderation.operator',
  );
  expect(await actions()).toEqual(['moderation.suspend', 'moderation.unsuspend']);
});

test('the audit log: who did what to what and why, the latest first, by the page', async () => {
  await app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason });
  await app.as(operator).moderation.restore({ kind: 'review', id: reviewId, reason: '괜찮음' });
  const page = await app.as(operator).audit.list({ limit: 1 });
  expect(page.items).toMatchObject([{ action: 'moderation.restore', reason: '괜찮음' }]);
  const next = await app.as(operator).audit.list({ limit: 1, cursor: page.nextCursor });
  expect(next.items).toEqual([
    {
      id: expect.any(Number),
      at: expect.any(String),
      operator: { id: operator.id, username: operator.username, name: operator.name, picture: null },
      action: 'moderation.hide',
      subjectKind: 'review',
      subjectId: reviewId,
      reason,
    },
  ]);
});

test('what is in the audit log stays as it is, and an action without its entry is taken back', async () => {
  await app.as(operator).moderation.hide({ kind: 'review', id: reviewId, reason });
  const run = (statement: string) => app.em().getConnection().execute(statement);
  await expect(run(`update audit_log set reason = ''`)).rejects.toThrow('only ever added to');
  await expect(run('delete from audit_log')).rejects.toThrow('only ever added to');
  await run('alter table audit_log add constraint broken check (id < 0) not valid');
  try {
    await expect(app.as(operator).moderation.restore({ kind: 'review', id: reviewId, reason })).rejects.toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
    expect(await counters()).toEqual([0, null, 0]);
  } finally {
    await run('alter table audit_log drop constraint broken');
  }
  const entry = { action: 'x', subjectKind: 'x', subjectId: 1, reason: 'x' };
  await expect(noteAction(app.em(), operator.id, entry)).rejects.toThrow('in the transaction');
});

test('no input makes it fail but by saying what is wrong with it', async () => {
  const api = app.as(operator);
  const id = fc.constantFrom(reviewId, author.id, 404);
  const kind = fc.constantFrom(...REPORTED_KINDS);
  const text = fc.string();
  const page = { cursor: fc.constantFrom(null, 'W10', '한'), limit: fc.integer({ min: 1, max: 120 }) };
  const also = ['CONFLICT', 'FORBIDDEN'];
  const written = oddInput({ kind, id, reason: fc.constantFrom('spam', 'no'), text, idempotencyKey: fc.uuid() });
  await endsOf((asked) => app.as(reader).report.write(asked), written, 80, also);
  await endsOf((asked) => api.report.queue(asked), oddInput({ state: fc.constantFrom('open', 'closed'), ...page }), 80);
  const resolved = oddInput({ id, action: fc.constantFrom('hide', 'dismiss'), reason: text });
  await endsOf((asked) => api.report.resolve(asked), resolved, 80, also);
  await endsOf((asked) => api.moderation.hide(asked), oddInput({ kind, id, reason: text }), 80, also);
  await endsOf((asked) => api.moderation.restore(asked), oddInput({ kind, id, reason: text }), 80, also);
  const until = fc.option(fc.constantFrom('2027-01-01T00:00:00Z', '2020-01-01T00:00:00+09:00', '9999-99-99'));
  await endsOf((asked) => api.moderation.suspend(asked), oddInput({ memberId: id, until, reason: text }), 80, also);
  await endsOf((asked) => api.moderation.unsuspend(asked), oddInput({ memberId: id, reason: text }), 80, also);
  await endsOf((asked) => api.audit.list(asked), oddInput(page), 50);
});
