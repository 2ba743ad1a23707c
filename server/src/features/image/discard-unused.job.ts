import { sql } from 'kysely';
import { z } from 'zod';
import { Id } from '@golden-ticket/shared/scalars';
import type { Em } from '../../db/orm.ts';
import { defineJob } from '../../queue/define-job.ts';
import { discardFiles } from './discard-files.ts';

/** Deletes those of the pictures that nothing shows any more, and has their files removed. */
export const discardUnusedJob = defineJob({
  name: 'image.discard-unused',
  payload: z.object({ imageIds: z.array(Id) }),
  options: {},
  async handle({ orm }, { imageIds }) {
    // Each in a transaction of its own: it waits for whoever is about to show that picture again, and nobody for two of them.
    for (const id of imageIds) await orm.em.fork().transactional((em) => discardIfUnused(em, id));
  },
});

async function discardIfUnused(em: Em, id: number): Promise<void> {
  const db = em.getKysely();
  await sql`select from image where id = ${id} for update`.execute(db);
  const { rows } = await sql<{ key: string | null }>`
    delete from image where id = ${id}
      and not exists (select from performance where poster_id = image.id)
      and not exists (select from performance_image where image_id = image.id)
    returning key
  `.execute(db);
  const [gone] = rows;
  if (!gone?.key) return;
  // Rows of before keys were a row's own may share their files.
  const { rows: others } = await sql`select from image where key = ${gone.key} limit 1`.execute(db);
  if (others.length === 0) await discardFiles(em, [gone.key]);
}
