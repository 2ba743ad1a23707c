import { Done } from '@golden-ticket/shared/account';
import { EditProfile, OneUsername, ProfileView, SetPicture } from '@golden-ticket/shared/member';
import { ListMembers, MemberPage, SetMemberRole } from '@golden-ticket/shared/members';
import { ForbiddenError } from '../../errors.ts';
import { memberProcedure, operatorProcedure, publicProcedure, router } from '../../trpc.ts';
import { editProfile } from './edit-profile.ts';
import { listMembers } from './list-members.ts';
import { memberByUsername } from './member-by-username.ts';
import { removePicture } from './remove-picture.ts';
import { setRole } from './set-role.ts';
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
  list: operatorProcedure
    .input(ListMembers)
    .output(MemberPage)
    .query(({ ctx, input }) => listMembers(ctx.em, input, ctx.services.clock.now())),
  setRole: operatorProcedure
    .input(SetMemberRole)
    .output(Done)
    .mutation(async ({ ctx: { em, member, services }, input }) => {
      // A key that leaks must not make operators.
      if (member.via === 'key') throw new ForbiddenError('member.log-in-itself');
      await em.transactional((inner) => setRole(inner, member.id, input, services.clock.now()));
      return done;
    }),
});
