import { z } from 'zod';
import { FollowPage, FollowView, ListFollows, MyFollows, SetFollow } from '@golden-ticket/shared/follow';
import { Id } from '@golden-ticket/shared/scalars';
import { memberProcedure, router, viewerProcedure } from '../../trpc.ts';
import { listFollowers, listFollowing, myFollows } from './list-follows.ts';
import { setFollow } from './set-follow.ts';

export const followRouter = router({
  set: memberProcedure
    .input(SetFollow)
    .output(FollowView)
    .mutation(({ ctx, input }) => ctx.em.transactional((em) => setFollow(em, ctx.member.id, input))),
  mine: memberProcedure
    .input(MyFollows)
    .output(z.array(Id))
    .query(({ ctx, input }) => myFollows(ctx.em, ctx.member.id, input)),
  followers: viewerProcedure
    .input(ListFollows)
    .output(FollowPage)
    .query(({ ctx, input }) => listFollowers(ctx.em, ctx.viewer, input)),
  following: viewerProcedure
    .input(ListFollows)
    .output(FollowPage)
    .query(({ ctx, input }) => listFollowing(ctx.em, ctx.viewer, input)),
});
