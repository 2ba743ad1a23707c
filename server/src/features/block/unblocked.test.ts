import { beforeEach, expect, test } from 'vitest';
import { appRouter } from '../../router.ts';
import { testApp } from '../../testing/app.ts';
import type { TestApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { givenComment, givenReview } from '../../testing/reviews.ts';
import type { Member } from '../member/member.entity.ts';

const app = await testApp();
let author: Member;
let viewer: Member;
let host: Member;
/** What there is: the author's review and the host's of one performance, and on the host's the author's comment and reply. */
let ids: Record<'performanceId' | 'authors' | 'hosts' | 'thread' | 'under', number>;

type Api = TestApp['anonymous'];
/** Every read of what members made, each showing something of the author's: while there is no block, it names or counts them. */
const READS: Record<string, ((api: Api) => Promise<unknown>)[]> = {
  'comment.list': [
    (api) => api.comment.list({ reviewId: ids.hosts }),
    (api) => api.comment.list({ reviewId: ids.hosts, parentId: ids.thread }),
    (api) => api.comment.list({ reviewId: ids.hosts, parentId: ids.under }),
    (api) => api.comment.list({ reviewId: ids.authors }),
  ],
  'follow.followers': [
    (api) => api.follow.followers({ memberId: host.id }),
    (api) => api.follow.followers({ memberId: author.id }),
  ],
  'follow.following': [
    (api) => api.follow.following({ memberId: host.id }),
    (api) => api.follow.following({ memberId: author.id }),
  ],
  'like.performances': [(api) => api.like.performances({ memberId: author.id })],
  'like.people': [(api) => api.like.people({ memberId: author.id })],
  'like.venues': [(api) => api.like.venues({ memberId: author.id })],
  'member.byUsername': [
    (api) => api.member.byUsername({ username: author.username }),
    (api) => api.member.byUsername({ username: host.username }),
  ],
  'review.byId': [(api) => api.review.byId({ id: ids.authors }), (api) => api.review.byId({ id: ids.hosts })],
  'review.list': [(api) => api.review.list({ performanceId: ids.performanceId })],
  'review.ofMember': [(api) => api.review.ofMember({ memberId: author.id })],
  'review.summary': [(api) => api.review.summary({ performanceId: ids.performanceId })],
};

/** What is about nobody but who asks, or is for operators, who see what they judge. */
const OF_NO_OTHERS = [
  'account.me',
  'account.logins',
  'account.keys',
  'audit.list',
  'banner.list',
  'block.list',
  'catalogue.export',
  'catalogue.exportPeople',
  'catalogue.exportVenues',
  'follow.mine',
  'kopis.problems',
  'kopis.runs',
  'kopis.status',
  'kopis.unread',
  'kopis.unreadCounts',
  'kopis.windows',
  'like.mine',
  'member.list',
  'performance.forEdit',
  'performance.listToEdit',
  'person.forEdit',
  'person.list',
  'person.mergePreview',
  'photo.staged',
  'report.queue',
  'venue.forEdit',
  'venue.listToEdit',
];

beforeEach(async () => {
  [author, viewer, host] = [await given.member(app), await given.member(app), await given.member(app)];
  const { id: authors, performanceId } = await givenReview(app, author, { rating: 2 });
  const { id: hosts } = await givenReview(app, host, { rating: 10, performanceId });
  await app.as(author).review.setHelpful({ id: hosts, helpful: true });
  const thread = await givenComment(app, host, hosts);
  await givenComment(app, author, hosts, { parentId: thread });
  const under = await givenComment(app, author, hosts);
  await givenComment(app, host, hosts, { parentId: under });
  await givenComment(app, viewer, authors);
  for (const [one, other] of [[author, host] as const, [host, author] as const, [viewer, host] as const]) {
    await app.as(one).follow.set({ memberId: other.id, following: true });
  }
  ids = { performanceId, authors, hosts, thread, under };
});

const reads = Object.entries(READS).flatMap(([path, calls]) => calls.map((read, n) => ({ path, n, read })));
/** What `member` reads of everything, or why they do not. */
const readAll = (member: Member) =>
  Promise.all(
    reads.map(({ read }) =>
      read(app.as(member)).then(
        (view) => JSON.stringify(view),
        ({ cause }) => cause.reason as string,
      ),
    ),
  );
const WAYS = [
  ['who blocked', () => app.as(viewer).block.set({ memberId: author.id, blocked: true })],
  ['who is blocked', () => app.as(author).block.set({ memberId: viewer.id, blocked: true })],
] as const;

test('every read that depends on who asks is among these', () => {
  const procedures = Object.entries(
    appRouter._def.procedures as unknown as Record<string, { _def: { type: string; meta?: { sameForAll?: boolean } } }>,
  );
  const own = procedures.filter(([, { _def: def }]) => def.type === 'query' && !def.meta?.sameForAll);
  const listed = [...Object.keys(READS), ...OF_NO_OTHERS];
  expect(own.map(([path]) => path).filter((path) => !listed.includes(path))).toEqual([]);
});

test.each(WAYS)('%s reads nothing of the other anywhere, and everybody else all of it', async (_, block) => {
  const before = await readAll(viewer);
  const others = await readAll(host);
  expect(before.filter((view) => /not-found/.test(view))).toEqual([]);
  await block();
  const after = await readAll(viewer);
  const named = after.filter((view) => view.includes(`"username":"${author.username}"`));
  expect(named).toEqual([]);
  reads.forEach(({ path, n }, index) => expect([path, n, after[index]]).not.toEqual([path, n, before[index]]));
  expect(await readAll(host)).toEqual(others);
});

test.each(WAYS)('%s counts nothing of the other', async (_, block) => {
  const api = app.as(viewer);
  expect(await api.review.byId({ id: ids.hosts })).toMatchObject({ helpfulCount: 1, commentCount: 4 });
  await block();
  expect(await api.review.byId({ id: ids.hosts })).toMatchObject({ helpfulCount: 0, commentCount: 1 });
  expect(await api.review.summary({ performanceId: ids.performanceId })).toMatchObject({ count: 1, rating: 5 });
  const { items } = await api.comment.list({ reviewId: ids.hosts });
  expect(items).toMatchObject([{ id: ids.thread, replyCount: 0 }]);
  expect(await api.follow.followers({ memberId: host.id })).toMatchObject({ total: 1, items: [{ id: viewer.id }] });
  expect(await api.follow.following({ memberId: host.id })).toMatchObject({ total: 0, items: [] });
  const { username } = host;
  expect(await api.member.byUsername({ username })).toMatchObject({ followerCount: 1, followingCount: 0 });
});

test.each(WAYS)('%s can do nothing to the other’s', async (_, block) => {
  await block();
  const refused = async (call: Promise<unknown>) => expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await refused(app.as(viewer).review.setHelpful({ id: ids.authors, helpful: true }));
  await refused(givenComment(app, viewer, ids.authors));
  await refused(givenComment(app, viewer, ids.hosts, { parentId: ids.under }));
  await refused(app.as(viewer).follow.set({ memberId: author.id, following: true }));
});

test('once unblocked, all is there again', async () => {
  const before = await readAll(viewer);
  await app.as(viewer).block.set({ memberId: author.id, blocked: true });
  await app.as(viewer).block.set({ memberId: author.id, blocked: false });
  expect(await readAll(viewer)).toEqual(before);
});
