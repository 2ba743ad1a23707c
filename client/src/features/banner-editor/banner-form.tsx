import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { BannerForEdit } from '@golden-ticket/shared/banner';
import { CHIP } from '../../components/chip-class.ts';
import { TextField } from '../../components/form/text-field.tsx';
import { Modal } from '../../components/modal.tsx';
import { SaveBar } from '../../components/operator/save-bar.tsx';
import { toast } from '../../lib/toast.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { BannerPhoto } from './banner-photo.tsx';
import type { PhotoChoice } from './banner-photo.tsx';
import { BannerPreview } from './banner-preview.tsx';
import { PerformancePicker } from './performance-picker.tsx';
import type { Picked } from './performance-picker.tsx';
import { useBanners } from './use-banners.ts';

const Values = z
  .object({
    title: z.string().trim().min(1).max(100),
    text: z.string().max(300),
    path: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, { path: ['endsOn'] });

/** Puts up a banner, or edits one. What was written stays where it fails. */
export function BannerForm({ banner, onClose }: { banner: BannerForEdit | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { query, create, edit } = useBanners();
  const [picked, setPicked] = useState<Picked | null>(banner?.performance ?? null);
  const [kind, setKind] = useState<'performance' | 'path'>(banner?.path ? 'path' : 'performance');
  const [photo, setPhoto] = useState<PhotoChoice>(banner ? 'keep' : 'none');
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID());
  const [needsPick, setNeedsPick] = useState(false);

  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Values,
    defaultValues: {
      title: banner?.title ?? '',
      text: banner?.text ?? '',
      path: banner?.path ?? '/',
      startsOn: banner?.startsOn ?? '',
      endsOn: banner?.endsOn ?? '',
    },
    async send({ title, text, path, startsOn, endsOn }) {
      setNeedsPick(kind === 'performance' && !picked);
      if (kind === 'performance' && !picked) return;
      const facts = {
        title,
        text: text.trim() || null,
        performanceId: kind === 'performance' && picked ? picked.id : null,
        path: kind === 'path' ? path.trim() : null,
        startsOn: startsOn || null,
        endsOn: endsOn || null,
      };
      const photoId = typeof photo === 'object' ? photo.id : null;
      if (banner) {
        const revision = query.data?.find(({ id }) => id === banner.id)?.revision ?? banner.revision;
        await edit.mutateAsync({
          ...facts,
          id: banner.id,
          revision,
          photo: photoId === null ? (photo as 'keep') : { photoId },
        });
      } else {
        // Another input needs another key; the same one sent again after a lost answer must not.
        await create.mutateAsync({ ...facts, photoId, idempotencyKey }).catch((failure: unknown) => {
          setKey(crypto.randomUUID());
          throw failure;
        });
      }
      toast.done(t(banner ? 'operator.editing.saved' : 'operator.banners.created'));
      onClose();
    },
  });
  const [title, text] = useWatch({ control, name: ['title', 'text'] });
  const image = typeof photo === 'object' ? photo : photo === 'keep' ? (banner?.photo ?? null) : null;

  return (
    <Modal
      isWide
      isDismissable={false}
      title={t(banner ? 'operator.banners.edit' : 'operator.banners.create')}
      onClose={onClose}
    >
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <BannerPreview
          title={title}
          text={text}
          image={
            image ??
            (kind === 'performance' && picked?.id === banner?.performance?.id ? (banner?.poster ?? null) : null)
          }
        />
        <TextField control={control} name="title" label={t('operator.banners.title')} maxLength={100} isRequired />
        <TextField control={control} name="text" label={t('operator.banners.text')} rows={3} maxLength={300} />
        <fieldset>
          <legend className="mb-2 text-[0.9375rem] font-semibold">{t('operator.banners.leadsTo')}</legend>
          <div className="mb-3 flex flex-wrap gap-2">
            {(['performance', 'path'] as const).map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={kind === each}
                onClick={() => setKind(each)}
                className={CHIP}
              >
                {t(each === 'performance' ? 'operator.banners.toPerformance' : 'operator.banners.toPath')}
              </button>
            ))}
          </div>
          {kind === 'path' ? (
            <TextField
              control={control}
              name="path"
              label={t('operator.banners.path')}
              hint={t('operator.banners.pathHint')}
            />
          ) : (
            <PerformancePicker picked={picked} onPick={setPicked} />
          )}
          {needsPick && !picked && (
            <p role="alert" className="mt-1.5 text-sm font-medium text-alert">
              {t('operator.banners.chooseFirst')}
            </p>
          )}
        </fieldset>
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField control={control} name="startsOn" type="date" label={t('operator.banners.startsOn')} />
          <TextField
            control={control}
            name="endsOn"
            type="date"
            label={t('operator.banners.endsOn')}
            rule={t('operator.banners.dateRule')}
          />
        </div>
        <BannerPhoto photo={banner?.photo ?? null} choice={photo} onChoose={setPhoto} />
        <SaveBar isPending={isPending} error={error} onReload={() => void query.refetch()} />
      </form>
    </Modal>
  );
}
