import { Done } from '@golden-ticket/shared/account';
import {
  EditPerson,
  ListPeople,
  MergePeople,
  MergePeopleNow,
  MergePreview,
  PersonForEdit,
  PersonId,
  PersonLines,
  PersonView,
} from '@golden-ticket/shared/person';
import { today } from '../../clock.ts';
import { operatorProcedure, publicProcedure, router } from '../../trpc.ts';
import { editPerson } from './edit-person.ts';
import { mergePeople, mergePreview } from './merge-people.ts';
import { personById } from './person-by-id.ts';
import { listPeople, personForEdit } from './person-lines.ts';

export const personRouter = router({
  byId: publicProcedure
    .input(PersonId)
    .output(PersonView)
    .query(({ ctx, input }) => personById(ctx.em, input.id, today(ctx.services.clock))),
  list: operatorProcedure
    .input(ListPeople)
    .output(PersonLines)
    .query(({ ctx, input }) => listPeople(ctx.em, input)),
  forEdit: operatorProcedure
    .input(PersonId)
    .output(PersonForEdit)
    .query(({ ctx, input }) => personForEdit(ctx.em, input.id)),
  edit: operatorProcedure
    .input(EditPerson)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const now = ctx.services.clock.now();
      await ctx.em.transactional((em) => editPerson(em, ctx.member.id, input, now));
      return {};
    }),
  mergePreview: operatorProcedure
    .input(MergePeople)
    .output(MergePreview)
    .query(({ ctx, input }) => mergePreview(ctx.em, input)),
  merge: operatorProcedure
    .input(MergePeopleNow)
    .output(Done)
    .mutation(async ({ ctx, input }) => {
      const now = ctx.services.clock.now();
      await ctx.em.transactional((em) => mergePeople(em, ctx.member.id, input, now));
      return {};
    }),
});
