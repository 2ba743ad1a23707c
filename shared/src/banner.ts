import { z } from 'zod';
import { ImageView } from './image.ts';
import { retryInput } from './retry.ts';
import { CalendarDate, Id, typedText } from './scalars.ts';

/** A page of ours, as `/calendar?from=2026-12-24`: with a slash and no host, so that a banner never leads away. */
const LocalPath = typedText(500).refine(
  (path) => /^\/(?!\/)[^\s\\\p{Cc}]*$/u.test(path) && path.isWellFormed(),
  'not a path of this site',
);

const line = (max: number) =>
  typedText(max)
    .refine((text) => text.isWellFormed(), 'unreadable character')
    .pipe(z.string().min(1));

/**
 * What a banner says, where it leads (a performance or a page of ours), and on which days (Asia/Seoul, both included; null: no limit) it is
 * there. Without a photo it shows its performance's poster.
 */
const facts = {
  title: line(100),
  text: line(300).nullable(),
  performanceId: Id.nullable(),
  path: LocalPath.nullable(),
  startsOn: CalendarDate.nullable(),
  endsOn: CalendarDate.nullable(),
};

interface Checked {
  performanceId: number | null;
  path: string | null;
  startsOn: string | null;
  endsOn: string | null;
}
function check({ performanceId, path, startsOn, endsOn }: Checked, context: z.RefinementCtx): void {
  if ((performanceId === null) === (path === null))
    context.addIssue({ code: 'custom', path: ['path'], message: 'either a performance or a path' });
  if (startsOn !== null && endsOn !== null && startsOn > endsOn)
    context.addIssue({ code: 'custom', path: ['endsOn'], message: 'before startsOn' });
}

/** `photoId`: one that the operator uploaded. */
export const CreateBanner = z.object({ ...facts, photoId: Id.nullable(), ...retryInput }).superRefine(check);
export type CreateBanner = z.infer<typeof CreateBanner>;

/** The banner as its editor saw it: refused with `edit.stale` once it is another. */
const seen = { id: Id, revision: z.int().min(1).max(2_147_483_647) };

/** Says it all anew. `photo`: `keep` it as it is, take it away, or an upload in its place. */
export const EditBanner = z
  .object({ ...seen, ...facts, photo: z.enum(['keep', 'none']).or(z.object({ photoId: Id })) })
  .superRefine(check);
export type EditBanner = z.infer<typeof EditBanner>;

export const RemoveBanner = z.object(seen);
export type RemoveBanner = z.infer<typeof RemoveBanner>;

/** Every banner there is, in the order it shall have. */
export const OrderBanners = z.object({
  ids: z
    .array(Id)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, 'twice'),
});
export type OrderBanners = z.infer<typeof OrderBanners>;

export const MAX_BANNERS = 50;

/** A banner as visitors see it: `path` is where it leads. No `image` where it has neither photo nor poster that is ready. */
export const OperatorBanner = z.object({
  kind: z.literal('operator'),
  id: Id,
  title: z.string(),
  text: z.string().nullable(),
  path: z.string(),
  image: ImageView.nullable(),
});
export type OperatorBanner = z.infer<typeof OperatorBanner>;

/** A banner as operators edit it. `photo` has no widths while it is processed; `performance` is null where it leads to a page. */
export const BannerForEdit = z.object({
  id: Id,
  revision: z.int(),
  title: z.string(),
  text: z.string().nullable(),
  path: z.string().nullable(),
  performance: z.object({ id: Id, title: z.string(), hidden: z.boolean() }).nullable(),
  startsOn: CalendarDate.nullable(),
  endsOn: CalendarDate.nullable(),
  /** Whether visitors see it today. */
  showing: z.boolean(),
  photo: ImageView.nullable(),
  poster: ImageView.nullable(),
});
export type BannerForEdit = z.infer<typeof BannerForEdit>;
