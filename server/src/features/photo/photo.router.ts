import { z } from 'zod';
import { Done } from '@golden-ticket/shared/account';
import { MAX_PHOTO_BYTES, OnePhoto, PhotoView } from '@golden-ticket/shared/photo';
import { InvalidError } from '../../errors.ts';
import { byteStream, memberProcedure, router } from '../../trpc.ts';
import { Photo } from './photo.entity.ts';
import { photoView } from './photo.view.ts';
import { receiveUpload } from './receive-upload.ts';
import { removePhoto } from './remove-photo.ts';
import { assertRoomToStage, stagePhoto } from './stage-photo.ts';
import { storeUpload } from './store-upload.ts';

export const photoRouter = router({
  upload: memberProcedure
    .input(byteStream)
    .output(PhotoView)
    .mutation(async ({ ctx: { em, member, request, services }, input }) => {
      if (Number(request.headers.get('content-length')) > MAX_PHOTO_BYTES) throw new InvalidError('photo.too-large');
      await assertRoomToStage(em, member);
      const stored = await storeUpload(services, await receiveUpload(input));
      const photo = await em.transactional((inner) => stagePhoto(inner, member, stored, services.clock.now()));
      return photoView(photo);
    }),
  staged: memberProcedure.output(z.array(PhotoView)).query(async ({ ctx: { em, member } }) => {
    const photos = await em.find(Photo, { member: member.id, state: 'staged' }, { orderBy: { id: 'asc' } });
    return photos.map(photoView);
  }),
  remove: memberProcedure
    .input(OnePhoto)
    .output(Done)
    .mutation(async ({ ctx: { em, member }, input: { id } }) => {
      await em.transactional((inner) => removePhoto(inner, member, id));
      return {};
    }),
});
