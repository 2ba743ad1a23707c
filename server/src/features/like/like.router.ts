import { z } from 'zod';
import {
  LikedPeople,
  LikedPerformances,
  LikedVenues,
  LikeView,
  ListLiked,
  MyLikes,
  SetLike,
} from '@golden-ticket/shared/like';
import { Id } from '@golden-ticket/shared/scalars';
import { today } from '../../clock.ts';
import { memberProcedure, router, viewerProcedure } from '../../trpc.ts';
import { likedPeople, likedPerformances, likedVenues, myLikes } from './list-liked.ts';
import { setLike } from './set-like.ts';

export const likeRouter = router({
  set: memberProcedure
    .input(SetLike)
    .output(LikeView)
    .mutation(({ ctx, input }) => ctx.em.transactional((em) => setLike(em, ctx.member.id, input))),
  mine: memberProcedure
    .input(MyLikes)
    .output(z.array(Id))
    .query(({ ctx, input }) => myLikes(ctx.em, ctx.member.id, input)),
  performances: viewerProcedure
    .input(ListLiked)
    .output(LikedPerformances)
    .query(({ ctx, input }) => likedPerformances(ctx.em, ctx.viewer, input, today(ctx.services.clock))),
  venues: viewerProcedure
    .input(ListLiked)
    .output(LikedVenues)
    .query(({ ctx, input }) => likedVenues(ctx.em, ctx.viewer, input)),
  people: viewerProcedure
    .input(ListLiked)
    .output(LikedPeople)
    .query(({ ctx, input }) => likedPeople(ctx.em, ctx.viewer, input)),
});
