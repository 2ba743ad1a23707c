import { MAX_BANNERS } from '@golden-ticket/shared/banner';
import type { CreateBanner, EditBanner, OrderBanners, RemoveBanner } from '@golden-ticket/shared/banner';
import { lockKey } from '../../db/lock.ts';
import type { Em } from '../../db/orm.ts';
import { ConflictError, NotFoundError } from '../../errors.ts';
import { noteAction } from '../audit/note-action.ts';
import { Performance } from '../performance/performance.entity.ts';
import { adoptPhotos } from '../photo/adopt-photos.ts';
import { discardPhotos } from '../photo/discard-photos.ts';
import { Banner } from './banner.entity.ts';

/** Who changes banners does so alone: they have one order. */
const holdBanners = (em: Em) => lockKey(em, 'banners');

/**
 * Puts up a banner behind the others. Throws a NotFoundError for a performance that is not there and for a photo that is not the operator's, a
 * ConflictError for a photo that is in use and where there are too many.
 */
export async function createBanner(
  em: Em,
  operator: { id: number },
  { idempotencyKey: _key, photoId, performanceId, ...facts }: CreateBanner,
): Promise<{ id: number }> {
  await holdBanners(em);
  const position = await em.count(Banner);
  if (position >= MAX_BANNERS) throw new ConflictError('banner.too-many');
  await assertThere(em, performanceId);
  const [photo = null] = photoId === null ? [] : await adoptPhotos(em, operator, [photoId]);
  const banner = em.create(Banner, { ...facts, performance: performanceId, photo, position });
  await em.flush();
  await note(em, operator, 'banner.create', banner);
  return { id: banner.id };
}

/** Says a banner anew. Throws as {@link createBanner} and {@link removeBanner} do. */
export async function editBanner(
  em: Em,
  operator: { id: number },
  { id, revision, photo, performanceId, ...facts }: EditBanner,
): Promise<void> {
  const banner = await lockBanner(em, { id, revision });
  await assertThere(em, performanceId);
  const before = banner.photo;
  em.assign(banner, { ...facts, performance: performanceId, revision: revision + 1 });
  if (photo !== 'keep') {
    const [adopted = null] = photo === 'none' ? [] : await adoptPhotos(em, operator, [photo.photoId]);
    banner.photo = adopted;
  }
  await em.flush();
  if (before && banner.photo?.id !== before.id) await discardPhotos(em, { id: before.id });
  await note(em, operator, 'banner.edit', banner);
}

/** Takes a banner down, and its photo. Throws a NotFoundError where there is none, a ConflictError where it is no longer as the editor saw it. */
export async function removeBanner(em: Em, operator: { id: number }, seen: RemoveBanner): Promise<void> {
  const banner = await lockBanner(em, seen);
  const { photo, position } = banner;
  await note(em, operator, 'banner.remove', banner);
  await em.nativeDelete(Banner, { id: seen.id });
  if (photo) await discardPhotos(em, { id: photo.id });
  const later = await em.find(Banner, { position: { $gt: position }, id: { $ne: seen.id } });
  for (const other of later) other.position -= 1;
  await em.flush();
}

/** Puts all banners in order. Throws a ConflictError where there are others than those named by now. */
export async function orderBanners(em: Em, operator: { id: number }, { ids }: OrderBanners): Promise<void> {
  await holdBanners(em);
  const banners = await em.find(Banner, {}, { orderBy: { position: 'asc' } });
  if (banners.length !== ids.length || banners.some(({ id }) => !ids.includes(id)))
    throw new ConflictError('edit.stale');
  const moved = banners.filter((banner) => banner.position !== ids.indexOf(banner.id));
  for (const banner of moved) banner.position = ids.indexOf(banner.id);
  await em.flush();
  const [first] = moved;
  if (first) await note(em, operator, 'banner.order', first);
}

async function lockBanner(em: Em, { id, revision }: { id: number; revision: number }): Promise<Banner> {
  await holdBanners(em);
  const banner = await em.findOne(Banner, id, { refresh: true });
  if (!banner) throw new NotFoundError('banner.not-found');
  if (banner.revision !== revision) throw new ConflictError('edit.stale');
  return banner;
}

async function assertThere(em: Em, performanceId: number | null): Promise<void> {
  if (performanceId !== null && !(await em.count(Performance, { id: performanceId, hiddenAt: null })))
    throw new NotFoundError('performance.not-found');
}

const note = (em: Em, operator: { id: number }, action: string, { id, title }: Banner): Promise<void> =>
  noteAction(em, operator.id, { action, subjectKind: 'banner', subjectId: id, reason: title });
