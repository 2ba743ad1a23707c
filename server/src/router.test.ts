import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ApiKey, Session } from './features/account/account.entity.ts';
import { Banner } from './features/banner/banner.entity.ts';
import { Block } from './features/block/block.entity.ts';
import { ImportRun } from './features/kopis/kopis.entity.ts';
import type { Member } from './features/member/member.entity.ts';
import { Report } from './features/report/report.entity.ts';
import { Hall } from './features/venue/venue.entity.ts';
import { appRouter } from './router.ts';
import { testApp } from './testing/app.ts';
import { given } from './testing/given.ts';
import { givenComment, givenReview } from './testing/reviews.ts';

const app = await testApp();

type Outcome = 'allowed' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_REQUEST';
/**
 * Who calls. `member` is who what the call is about belongs to, where it belongs to somebody; `other` is another member, `blocked` one
 * whom `member` has blocked.
 */
type Caller = 'anonymous' | 'unverified' | 'member' | 'other' | 'blocked' | 'suspended' | 'operator';
/**
 * What the call is about; what belongs to somebody is `member`'s. `whole`: nothing in particular; `hidden`: a listing that its source no
 * longer knows, or what an operator hid; `deleted`: it was there.
 */
type Subject = 'whole' | 'existing' | 'hidden' | 'deleted' | 'missing';
type Outcomes = Partial<Record<Subject, Outcome>>;
interface Row {
  input: (id: number) => unknown;
  /** Which of `SUBJECTS` the id is of, where it is not the feature's own. */
  about?: string;
  outcomes: Record<Caller, Outcomes>;
}

const DAY = '2026-11-22';
const ofOne = (id: number) => ({ id });

/** It ends the same way for whoever calls. */
const everybody = (outcomes: Outcomes): Record<Caller, Outcomes> => ({
  anonymous: outcomes,
  unverified: outcomes,
  member: outcomes,
  other: outcomes,
  blocked: outcomes,
  suspended: outcomes,
  operator: outcomes,
});

/** It ends the same way for whoever is logged in, and in nothing for anonymous. */
const membersAlone = (outcomes: Outcomes): Record<Caller, Outcomes> => ({
  ...everybody(outcomes),
  anonymous: Object.fromEntries(Object.keys(outcomes).map((subject) => [subject, 'UNAUTHORIZED'])),
});

/** Only `member` finds what is there; to everybody else who is logged in, it is as if there were nothing. */
const ownersAlone = (): Record<Caller, Outcomes> => ({
  ...membersAlone({ existing: 'NOT_FOUND', missing: 'NOT_FOUND' }),
  member: { existing: 'allowed', missing: 'NOT_FOUND' },
});

const each = (outcomes: Outcomes, end: Outcome): Outcomes =>
  Object.fromEntries(Object.keys(outcomes).map((subject) => [subject, end]));

/** It takes a login, a checked address and no suspension. */
const fitMembersAlone = (outcomes: Outcomes): Record<Caller, Outcomes> => ({
  ...membersAlone(outcomes),
  unverified: each(outcomes, 'FORBIDDEN'),
  suspended: each(outcomes, 'FORBIDDEN'),
});

const LISTING: Outcomes = { existing: 'allowed', hidden: 'NOT_FOUND', missing: 'NOT_FOUND' };
const PERSON: Outcomes = { existing: 'allowed', missing: 'NOT_FOUND' };
/** `member` is not there for whom they have blocked. */
const UNLESS_BLOCKED = { blocked: each(PERSON, 'NOT_FOUND') };
const NOT_ONESELF: Partial<Record<Caller, Outcomes>> = { member: { existing: 'BAD_REQUEST', missing: 'NOT_FOUND' } };
/** What `member` wrote, read: not by whom they have blocked, and once it is hidden, by them alone. */
const WRITTEN: Outcomes = { existing: 'allowed', hidden: 'NOT_FOUND', deleted: 'NOT_FOUND', missing: 'NOT_FOUND' };
const ofAuthor = (all: Record<Caller, Outcomes>, own: Outcomes = {}): Record<Caller, Outcomes> => ({
  ...all,
  member: { ...all.member, hidden: 'allowed', ...own },
  blocked: each(all.blocked, 'NOT_FOUND'),
});
/** Only `member` may change what they wrote, hidden or not; to others who may change anything, it is not there. */
const authorsAlone = (): Record<Caller, Outcomes> => ({
  ...fitMembersAlone(each(WRITTEN, 'NOT_FOUND')),
  member: { ...WRITTEN, hidden: 'allowed' },
});
const operatorsAlone = (outcomes: Outcomes): Record<Caller, Outcomes> => ({
  ...fitMembersAlone(each(outcomes, 'FORBIDDEN')),
  operator: outcomes,
});
const WHY = { reason: '규칙에 어긋납니다.' };
const DRAFT = { rating: 9, body: '좋았다.', seenOn: null, seat: null, view: null, spoiler: false, photoIds: [] };
const TO_EDIT: Outcomes = { existing: 'allowed', hidden: 'allowed', missing: 'NOT_FOUND' };
const VENUE = {
  name: '새 공연장',
  address: null,
  coordinates: null,
  phone: null,
  homepage: null,
  seats: null,
  openedYear: null,
  facilityType: null,
  amenities: [],
  accessibility: [],
};
const HALL = {
  name: '새 홀',
  seats: null,
  wheelchairSeats: null,
  stageArea: null,
  orchestraPit: null,
  outdoorStage: null,
};
const BANNER = { title: '배너', text: null, performanceId: null, path: '/', startsOn: null, endsOn: null };
const ofMember = (memberId: number) => ({ memberId });

/** As an editor saw it. */
const seen = (id: number) => ({ id, revision: 1 });
const SHOW = {
  title: '새 공연',
  genre: 'mixed',
  startsOn: DAY,
  endsOn: DAY,
  openRun: false,
  venue: { venueId: null, hallId: null, text: null, region: null },
  timetable: null,
  age: null,
  runningTime: null,
  synopsis: null,
  producer: null,
  price: [],
  cast: [],
  crew: [],
  sellers: [],
  teaser: null,
};

const TOKEN = 'x'.repeat(43);
const EMAIL = 'somebody@example.kr';
const PASSWORD = 'a password';
/** What nothing has as its id, and what `member` goes by. */
const MISSING = 2_000_000_000;
let ownersName = '';
const PICTURE = new Uint8Array(
  await sharp({ create: { width: 8, height: 8, channels: 3, background: '#345678' } })
    .png()
    .toBuffer(),
);

/** Who may call what on what, and how it ends: each line is tried, and a procedure without a row fails. */
const ACCESS: Record<string, Row> = {
  'account.me': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'account.providers': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'account.signUp': {
    input: () => ({ email: EMAIL, username: '새사람', password: PASSWORD, language: 'ko' }),
    outcomes: everybody({ whole: 'allowed' }),
  },
  'account.confirm': {
    input: () => ({ token: TOKEN, password: PASSWORD }),
    outcomes: everybody({ whole: 'BAD_REQUEST' }),
  },
  'account.logIn': {
    input: () => ({ name: EMAIL, password: PASSWORD }),
    outcomes: everybody({ whole: 'UNAUTHORIZED' }),
  },
  'account.logOut': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'account.startAtProvider': {
    input: () => ({ provider: 'kakao', returnTo: '/' }),
    outcomes: everybody({ whole: 'BAD_REQUEST' }),
  },
  'account.requestReset': {
    input: () => ({ email: EMAIL, language: 'ko' }),
    outcomes: everybody({ whole: 'allowed' }),
  },
  'account.reset': {
    input: () => ({ token: TOKEN, password: PASSWORD }),
    outcomes: everybody({ whole: 'BAD_REQUEST' }),
  },
  'account.confirmAddress': { input: () => ({ token: TOKEN }), outcomes: everybody({ whole: 'BAD_REQUEST' }) },
  'account.changePassword': {
    input: () => ({ current: PASSWORD, next: PASSWORD }),
    outcomes: membersAlone({ whole: 'BAD_REQUEST' }),
  },
  'account.changeAddress': { input: () => ({ email: EMAIL }), outcomes: membersAlone({ whole: 'allowed' }) },
  'account.logins': { input: () => undefined, outcomes: membersAlone({ whole: 'allowed' }) },
  'account.revokeLogin': { input: ofOne, outcomes: ownersAlone() },
  'account.revokeOtherLogins': { input: () => undefined, outcomes: membersAlone({ whole: 'allowed' }) },
  'account.keys': { input: () => undefined, outcomes: membersAlone({ whole: 'allowed' }) },
  'account.createKey': { input: () => ({ name: 'a script' }), outcomes: membersAlone({ whole: 'allowed' }) },
  'account.revokeKey': { input: ofOne, outcomes: ownersAlone() },
  'account.leave': {
    input: () => ({ keepWords: false }),
    // There would be no operator left.
    outcomes: { ...membersAlone({ whole: 'allowed' }), operator: { whole: 'CONFLICT' } },
  },
  'audit.list': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'banner.list': { input: () => undefined, outcomes: operatorsAlone({ whole: 'allowed' }) },
  'banner.create': {
    input: () => ({ ...BANNER, photoId: null, idempotencyKey: randomUUID() }),
    outcomes: operatorsAlone({ whole: 'allowed' }),
  },
  'banner.edit': { input: (id) => ({ id, revision: 1, ...BANNER, photo: 'keep' }), outcomes: operatorsAlone(PERSON) },
  'banner.remove': { input: (id) => ({ id, revision: 1 }), outcomes: operatorsAlone(PERSON) },
  'banner.order': { input: () => ({ ids: [] }), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'block.list': { input: () => ({}), outcomes: membersAlone({ whole: 'allowed' }) },
  'block.set': {
    input: (memberId) => ({ memberId, blocked: true }),
    about: 'member',
    outcomes: { ...fitMembersAlone(PERSON), ...NOT_ONESELF },
  },
  'catalogue.export': { input: () => ({}), outcomes: membersAlone({ whole: 'allowed' }) },
  'catalogue.exportPeople': { input: () => ({}), outcomes: membersAlone({ whole: 'allowed' }) },
  'catalogue.exportVenues': { input: () => ({}), outcomes: membersAlone({ whole: 'allowed' }) },
  'catalogue.status': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'comment.edit': { input: (id) => ({ id, body: '고침' }), outcomes: authorsAlone() },
  'comment.list': {
    input: (reviewId) => ({ reviewId }),
    about: 'review',
    outcomes: ofAuthor(everybody(WRITTEN)),
  },
  'comment.remove': { input: ofOne, outcomes: authorsAlone() },
  'comment.write': {
    input: (reviewId) => ({ reviewId, parentId: null, body: '저도요.', idempotencyKey: randomUUID() }),
    about: 'review',
    outcomes: ofAuthor(fitMembersAlone(WRITTEN), { hidden: 'NOT_FOUND' }),
  },
  'follow.followers': { input: ofMember, about: 'member', outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED } },
  'follow.following': { input: ofMember, about: 'member', outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED } },
  'follow.mine': { input: () => ({ memberIds: [1] }), outcomes: membersAlone({ whole: 'allowed' }) },
  'follow.set': {
    input: (memberId) => ({ memberId, following: true }),
    about: 'member',
    outcomes: { ...fitMembersAlone(PERSON), ...UNLESS_BLOCKED, ...NOT_ONESELF },
  },
  'kopis.pause': { input: () => WHY, outcomes: operatorsAlone({ whole: 'allowed' }) },
  'kopis.problems': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'kopis.replay': { input: () => undefined, outcomes: operatorsAlone({ whole: 'CONFLICT' }) },
  'kopis.resume': { input: () => undefined, outcomes: operatorsAlone({ whole: 'CONFLICT' }) },
  'kopis.runs': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'kopis.start': { input: () => ({}), outcomes: operatorsAlone({ whole: 'CONFLICT' }) },
  'kopis.status': { input: () => undefined, outcomes: operatorsAlone({ whole: 'allowed' }) },
  'kopis.unread': { input: () => ({ field: 'price' }), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'kopis.unreadCounts': { input: () => undefined, outcomes: operatorsAlone({ whole: 'allowed' }) },
  'kopis.windows': {
    input: (runId) => ({ runId }),
    outcomes: operatorsAlone({ existing: 'allowed', missing: 'NOT_FOUND' }),
  },
  'like.mine': { input: () => ({ kind: 'venue', ids: [1] }), outcomes: membersAlone({ whole: 'allowed' }) },
  'like.people': { input: ofMember, about: 'member', outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED } },
  'like.performances': { input: ofMember, about: 'member', outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED } },
  'like.set': {
    input: (id) => ({ kind: 'performance', id, liked: true }),
    about: 'performance',
    outcomes: fitMembersAlone(LISTING),
  },
  'like.venues': { input: ofMember, about: 'member', outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED } },
  'moderation.hide': {
    input: (id) => ({ kind: 'review', id, ...WHY }),
    about: 'review',
    outcomes: operatorsAlone({ ...WRITTEN, hidden: 'CONFLICT' }),
  },
  'moderation.restore': {
    input: (id) => ({ kind: 'review', id, ...WHY }),
    about: 'review',
    outcomes: operatorsAlone({ ...WRITTEN, existing: 'CONFLICT', hidden: 'allowed' }),
  },
  'moderation.suspend': {
    input: (memberId) => ({ memberId, until: null, ...WHY }),
    about: 'member',
    outcomes: operatorsAlone(PERSON),
  },
  'moderation.unsuspend': {
    input: (memberId) => ({ memberId, ...WHY }),
    about: 'member',
    outcomes: operatorsAlone({ existing: 'CONFLICT', missing: 'NOT_FOUND' }),
  },
  'member.byUsername': {
    input: (id) => ({ username: id === MISSING ? '없는사람' : ownersName }),
    about: 'member',
    outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED },
  },
  'member.editProfile': { input: () => ({ name: '새 이름' }), outcomes: fitMembersAlone({ whole: 'allowed' }) },
  'member.setPicture': {
    input: (photoId) => ({ photoId }),
    about: 'photo',
    outcomes: {
      ...fitMembersAlone({ existing: 'NOT_FOUND', missing: 'NOT_FOUND' }),
      member: { existing: 'allowed', missing: 'NOT_FOUND' },
    },
  },
  'member.list': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'member.setRole': {
    input: (memberId) => ({ memberId, role: 'operator', ...WHY }),
    about: 'member',
    outcomes: operatorsAlone(PERSON),
  },
  'member.removePicture': { input: () => undefined, outcomes: fitMembersAlone({ whole: 'allowed' }) },
  'performance.list': { input: () => ({}), outcomes: everybody({ whole: 'allowed' }) },
  'performance.calendar': { input: () => ({ from: DAY, to: DAY }), outcomes: everybody({ whole: 'allowed' }) },
  'performance.home': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'performance.ranking': { input: () => ({}), outcomes: everybody({ whole: 'allowed' }) },
  'performance.byId': {
    input: ofOne,
    outcomes: everybody(LISTING),
  },
  'performance.listToEdit': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'performance.forEdit': { input: ofOne, outcomes: operatorsAlone({ ...LISTING, hidden: 'allowed' }) },
  'performance.create': {
    input: () => ({ ...SHOW, idempotencyKey: randomUUID() }),
    outcomes: operatorsAlone({ whole: 'allowed' }),
  },
  'performance.edit': {
    input: (id) => ({ ...seen(id), title: '새 제목' }),
    outcomes: operatorsAlone({ ...LISTING, hidden: 'allowed' }),
  },
  'performance.setShowings': {
    input: (id) => ({ ...seen(id), put: [], withdraw: ['2026-11-22T19:30:00+09:00'] }),
    outcomes: operatorsAlone({ ...LISTING, hidden: 'allowed' }),
  },
  'performance.remove': {
    input: (id) => ({ ...seen(id), ...WHY }),
    outcomes: operatorsAlone({ ...LISTING, hidden: 'allowed' }),
  },
  'performance.restore': {
    input: (id) => ({ ...seen(id), ...WHY }),
    outcomes: operatorsAlone({ ...LISTING, hidden: 'allowed' }),
  },
  'performance.release': {
    input: (id) => ({ ...seen(id), fields: ['title'] }),
    outcomes: operatorsAlone({ ...LISTING, hidden: 'allowed' }),
  },
  'person.byId': { input: ofOne, outcomes: everybody({ existing: 'allowed', missing: 'NOT_FOUND' }) },
  'person.list': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'person.forEdit': { input: ofOne, outcomes: operatorsAlone(PERSON) },
  'person.edit': {
    input: (id) => ({ id, revision: 1, name: '새 이름', otherNames: [] }),
    outcomes: operatorsAlone(PERSON),
  },
  'person.mergePreview': {
    input: (keepId) => ({ keepId, goneId: 2 }),
    outcomes: operatorsAlone(PERSON),
  },
  'person.merge': {
    input: (keepId) => ({ keepId, goneId: 2, ...WHY }),
    outcomes: operatorsAlone(PERSON),
  },
  'photo.upload': { input: () => new Blob([PICTURE]).stream(), outcomes: fitMembersAlone({ whole: 'allowed' }) },
  'photo.staged': { input: () => undefined, outcomes: membersAlone({ whole: 'allowed' }) },
  'photo.remove': {
    input: ofOne,
    outcomes: {
      ...fitMembersAlone({ existing: 'NOT_FOUND', missing: 'NOT_FOUND' }),
      member: { existing: 'allowed', missing: 'NOT_FOUND' },
    },
  },
  'report.queue': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'report.resolve': {
    input: (id) => ({ id, action: 'dismiss', ...WHY }),
    outcomes: operatorsAlone({ existing: 'allowed', missing: 'NOT_FOUND' }),
  },
  'report.write': {
    input: (id) => ({ kind: 'review', id, reason: 'spam', text: '', idempotencyKey: randomUUID() }),
    about: 'review',
    outcomes: ofAuthor(fitMembersAlone(WRITTEN), { existing: 'FORBIDDEN', hidden: 'NOT_FOUND' }),
  },
  'review.byId': { input: ofOne, outcomes: ofAuthor(everybody(WRITTEN)) },
  'review.edit': { input: (id) => ({ id, ...DRAFT }), outcomes: authorsAlone() },
  'review.list': {
    input: (performanceId) => ({ performanceId }),
    about: 'performance',
    outcomes: everybody(LISTING),
  },
  'review.ofMember': { input: ofMember, about: 'member', outcomes: { ...everybody(PERSON), ...UNLESS_BLOCKED } },
  'review.remove': { input: ofOne, outcomes: authorsAlone() },
  'review.setHelpful': {
    input: (id) => ({ id, helpful: true }),
    outcomes: ofAuthor(fitMembersAlone(WRITTEN), { existing: 'FORBIDDEN', hidden: 'NOT_FOUND' }),
  },
  'review.summary': {
    input: (performanceId) => ({ performanceId }),
    about: 'performance',
    outcomes: everybody(LISTING),
  },
  'review.write': {
    input: (performanceId) => ({ performanceId, ...DRAFT, idempotencyKey: randomUUID() }),
    about: 'performance',
    outcomes: fitMembersAlone(LISTING),
  },
  'search.all': { input: () => ({ q: '별을 굽는' }), outcomes: everybody({ whole: 'allowed' }) },
  'search.suggest': { input: () => ({ q: '별' }), outcomes: everybody({ whole: 'allowed' }) },
  'site.settings': { input: () => undefined, outcomes: everybody({ whole: 'allowed' }) },
  'venue.list': { input: () => ({}), outcomes: everybody({ whole: 'allowed' }) },
  'venue.byId': {
    input: ofOne,
    outcomes: everybody({ existing: 'allowed', hidden: 'NOT_FOUND', missing: 'NOT_FOUND' }),
  },
  'venue.listToEdit': { input: () => ({}), outcomes: operatorsAlone({ whole: 'allowed' }) },
  'venue.forEdit': { input: ofOne, outcomes: operatorsAlone(TO_EDIT) },
  'venue.create': {
    input: () => ({ ...VENUE, idempotencyKey: randomUUID() }),
    outcomes: operatorsAlone({ whole: 'allowed' }),
  },
  'venue.edit': { input: (id) => ({ id, revision: 1, name: '새 이름' }), outcomes: operatorsAlone(TO_EDIT) },
  'venue.release': { input: (id) => ({ id, revision: 1, facts: ['name'] }), outcomes: operatorsAlone(TO_EDIT) },
  'venue.hide': { input: (id) => ({ id, revision: 1, hidden: true, ...WHY }), outcomes: operatorsAlone(TO_EDIT) },
  'venue.addHall': { input: (id) => ({ id, revision: 1, ...HALL }), outcomes: operatorsAlone(TO_EDIT) },
  'venue.editHall': {
    input: (id) => ({ id, revision: 1, hallId: id, name: '새 이름' }),
    outcomes: operatorsAlone(TO_EDIT),
  },
  'venue.releaseHall': {
    input: (id) => ({ id, revision: 1, hallId: id, facts: ['name'] }),
    outcomes: operatorsAlone(TO_EDIT),
  },
  'venue.removeHall': {
    input: (id) => ({ id, revision: 1, hallId: id, into: null }),
    outcomes: operatorsAlone(TO_EDIT),
  },
};

interface Procedure {
  _def: { type: 'query' | 'mutation' | 'subscription'; output?: unknown };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
const lines = Object.entries(ACCESS).flatMap(([path, { input, outcomes }]) =>
  Object.entries(outcomes).map(([caller, ends]) => ({ path, caller: caller as Caller, ends, input })),
);

test('every procedure has a row, and every row a procedure', () => {
  expect(Object.keys(ACCESS).toSorted()).toEqual(procedures.map(([path]) => path).toSorted());
});

test.each(procedures)('%s declares what it answers', (_, procedure) => {
  expect(procedure._def.output).toBeDefined();
});

test.each(lines)('$caller, $path', async ({ path, caller, ends, input }) => {
  const ended: Record<string, string> = {};
  for (const subject of Object.keys(ends) as Subject[]) {
    const owner = await given.member(app);
    ownersName = owner.username;
    const api = await callerFor(caller, owner);
    const id = await subjectId(path, subject, owner);
    ended[subject] = await call(api, path, input(id)).then(
      () => 'allowed',
      (error: { code: string }) => error.code,
    );
  }
  expect(ended).toEqual(ends);
});

async function callerFor(caller: Caller, owner: Member): Promise<typeof app.anonymous> {
  switch (caller) {
    case 'anonymous':
      return app.anonymous;
    case 'unverified':
      return app.as(await given.member(app, { emailVerified: false }));
    case 'suspended':
      return app.as(await given.member(app, { suspendedAt: app.clock.now() }));
    case 'operator':
      return app.as(await given.member(app, { role: 'operator' }));
    case 'member':
      return app.as(owner);
    case 'other':
      return app.as(await given.member(app));
    case 'blocked': {
      const blocked = await given.member(app);
      await app.em().insert(Block, { blocker: owner.id, blocked: blocked.id });
      return app.as(blocked);
    }
  }
}

function call(api: typeof app.anonymous, path: string, input: unknown): Promise<unknown> {
  const [feature = '', verb = ''] = path.split('.');
  const caller = api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return caller[feature]?.[verb]?.(input) ?? Promise.reject(new Error(`no ${path}`));
}

/** What the ids are of, by feature or by procedure, and how to come by one that is `owner`'s where it is somebody's. */
const SUBJECTS: Record<string, (subject: Subject, owner: Member) => Promise<number>> = {
  'account.revokeLogin': (_, { id }) =>
    app.em().insert(Session, { member: id, token: 'token', expiresAt: new Date('2027-01-01') }),
  'account.revokeKey': (_, { id }) =>
    app.em().insert(ApiKey, { member: id, name: 'a key', hash: 'hash', start: 'gt_' }),
  kopis: () => app.em().insert(ImportRun, { kind: 'full', startedAt: app.clock.now() }),
  member: (_, { id }) => Promise.resolve(id),
  performance: async (subject) => {
    const { id } = await given.performance(app);
    if (subject === 'hidden') await app.em().getConnection().execute('update performance set hidden_at = now()');
    return id;
  },
  person: async () => {
    await given.performance(app);
    const [person] = await app.em().getConnection().execute<{ id: number }[]>('select id from person limit 1');
    return person!.id;
  },
  photo: async (_, owner) => (await given.photo(app, owner)).id,
  report: async (_, { id: subjectId }) =>
    app.em().insert(Report, { kind: 'member', subjectId, reason: 'spam', text: '' }),
  review: async (subject, owner) => {
    const { id } = await givenReview(app, owner);
    if (subject === 'hidden') await app.em().getConnection().execute('update review set hidden_at = now()');
    if (subject === 'deleted') await app.as(owner).review.remove({ id });
    return id;
  },
  comment: async (subject, owner) => {
    const { id: reviewId } = await givenReview(app, await given.member(app));
    const id = await givenComment(app, owner, reviewId);
    if (subject === 'hidden') await app.em().getConnection().execute('update comment set hidden_at = now()');
    if (subject === 'deleted') await app.as(owner).comment.remove({ id });
    return id;
  },
  venue: async (subject) => {
    const { id } = await given.venue(app);
    await app.em().insert(Hall, { venue: id, name: '소극장' });
    if (subject === 'hidden') await app.em().getConnection().execute('update venue set hidden_at = now()');
    return id;
  },
  banner: () => app.em().insert(Banner, { title: '배너', path: '/', position: 0 }),
};

async function subjectId(path: string, subject: Subject, owner: Member): Promise<number> {
  if (subject === 'whole') return 0;
  if (subject === 'missing') return MISSING;
  const make = SUBJECTS[ACCESS[path]?.about ?? path] ?? SUBJECTS[path.split('.')[0]!];
  if (!make) throw new Error(`no subject for ${path}`);
  return make(subject, owner);
}
