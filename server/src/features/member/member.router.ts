import { Done } from '@golden-ticket/shared/account';
import { EditProfile, OneUsername, ProfileView, SetPicture } from '@golden-ticket/shared/member';
import { memberProcedure, publicProcedure, router } from '../../trpc.ts';
import { editProfile } from './edit-profile.ts';
import { memberByUsername } from './member-by-username.ts';
import { removePicture } from './remove-picture.ts';
import { setPicture } from './set-picture.ts';

const done = {};

export const memberRouter = router({
  byUsername: publicProcedure
    .meta({ sameForAll: false })
    .input(OneUsername)
    .output(ProfileView)
    .query(async ({ ctx, input: { username } }) => {
      const viewer = (await ctx.member())?.id ?? null;
      return memberByUsername(ctx.em, viewer, username);
    }),
  editProfile: memberProcedure
    .input(EditProfile)
    .output(Done)
    .mutation(async ({ ctx: { em, member, services }, input }) => {
      await em.transactional((inner) => editProfile(inner, member, input, services.clock.now()));
      return done;
    }),
  setPicture: memberProcedure
    .input(SetPicture)
    .output(Done)
    .mutation(async ({ ctx: { em, member }, input }) => {
      await em.transactional((inner) => setPicture(inner, member, input));
      return done;
    }),
  removePicture: memberProcedure.output(Done).mutation(async ({ ctx: { em, member } }) => {
    await em.transactional((inner) => removePicture(inner, member));
    return done;
  }),
});
