import { Created } from '@golden-ticket/shared/retry';
import { ListVenues, VenueId, VenuePage, VenueView } from '@golden-ticket/shared/venue';
import {
  AddHall,
  CreateVenue,
  EditedVenue,
  EditHall,
  EditVenue,
  HideVenue,
  ListVenuesToEdit,
  ReleaseHall,
  ReleaseVenue,
  RemoveHall,
  VenueForEdit,
  VenueLines,
} from '@golden-ticket/shared/venue-edit';
import { today } from '../../clock.ts';
import { operatorProcedure, publicProcedure, router } from '../../trpc.ts';
import { answerOnce } from '../retry/answer-once.ts';
import { addHall, editHall, releaseHall, removeHall } from './edit-hall.ts';
import { createVenue, editVenue, hideVenue, releaseVenue } from './edit-venue.ts';
import { listVenues } from './list-venues.ts';
import { venueById } from './venue-by-id.ts';
import { listVenuesToEdit, venueForEdit } from './venue-for-edit.ts';

export const venueRouter = router({
  list: publicProcedure
    .input(ListVenues)
    .output(VenuePage)
    .query(({ ctx, input }) =>
      listVenues({ em: ctx.em, counts: ctx.services.counts }, input, today(ctx.services.clock)),
    ),
  byId: publicProcedure
    .input(VenueId)
    .output(VenueView)
    .query(({ ctx, input }) => venueById(ctx.em, input.id)),
  listToEdit: operatorProcedure
    .input(ListVenuesToEdit)
    .output(VenueLines)
    .query(({ ctx, input }) => listVenuesToEdit(ctx.em, input)),
  forEdit: operatorProcedure
    .input(VenueId)
    .output(VenueForEdit)
    .query(({ ctx, input }) => venueForEdit(ctx.em, input.id)),
  create: operatorProcedure
    .input(CreateVenue)
    .output(Created)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) =>
        answerOnce(inner, member.id, 'venue.create', input, () =>
          createVenue(inner, member.id, input, services.clock.now()),
        ),
      ),
    ),
  edit: operatorProcedure
    .input(EditVenue)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) => editVenue(inner, member.id, input, services.clock.now())),
    ),
  release: operatorProcedure
    .input(ReleaseVenue)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member }, input }) => em.transactional((inner) => releaseVenue(inner, member.id, input))),
  hide: operatorProcedure
    .input(HideVenue)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) => hideVenue(inner, member.id, input, services.clock.now())),
    ),
  addHall: operatorProcedure
    .input(AddHall)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) => addHall(inner, member.id, input, services.clock.now())),
    ),
  editHall: operatorProcedure
    .input(EditHall)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) => editHall(inner, member.id, input, services.clock.now())),
    ),
  releaseHall: operatorProcedure
    .input(ReleaseHall)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) => releaseHall(inner, member.id, input, services.clock.now())),
    ),
  removeHall: operatorProcedure
    .input(RemoveHall)
    .output(EditedVenue)
    .mutation(({ ctx: { em, member, services }, input }) =>
      em.transactional((inner) => removeHall(inner, member.id, input, services.clock.now())),
    ),
});
