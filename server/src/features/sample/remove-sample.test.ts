import { expect, test } from 'vitest';
import { testApp } from '../../testing/app.ts';
import { given } from '../../testing/given.ts';
import { givenReview } from '../../testing/reviews.ts';
import { Member } from '../member/member.entity.ts';
import { removeSample } from './remove-sample.ts';

const app = await testApp();

test('what members liked and said of the sample goes with it, and they no longer count it', async () => {
  const member = await given.member(app);
  for (const source of ['sample', 'kopis'] as const) {
    const { id } = await given.performance(app, { source });
    await app.as(member).like.set({ kind: 'performance', id, liked: true });
    await givenReview(app, member, { performanceId: id });
  }
  await app.em().transactional(removeSample);
  expect(await app.em().findOneOrFail(Member, member.id)).toMatchObject({ likeCount: 1, reviewCount: 1 });
  expect((await app.anonymous.like.performances({ memberId: member.id })).items).toHaveLength(1);
  expect((await app.anonymous.review.ofMember({ memberId: member.id })).items).toHaveLength(1);
});
