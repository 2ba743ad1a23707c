import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BannerForEdit } from '@golden-ticket/shared/banner';
import { buttonClass } from '../../components/button-class.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Poster } from '../../components/poster.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { toast } from '../../lib/toast.ts';
import { useSentence } from '../../lib/use-sentence.ts';
import { BannerForm } from './banner-form.tsx';
import { useBanners } from './use-banners.ts';

/** The banners in their order: moved by buttons, edited, taken down. */
export function BannerList() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { query, order, remove } = useBanners();
  const [editing, setEditing] = useState<BannerForEdit | null>(null);
  const [removing, setRemoving] = useState<BannerForEdit | null>(null);
  const [told, setTold] = useState('');
  const { data: banners, error, isFetching, refetch } = query;
  if (!banners && error) return <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
  if (!banners) return <Skeleton className="h-40 rounded-2xl" />;

  const move = (from: number, step: 1 | -1) => {
    const ids = banners.map(({ id }) => id);
    const [id] = ids.splice(from, 1);
    if (id === undefined) return;
    ids.splice(from + step, 0, id);
    const title = banners[from]?.title ?? '';
    order.mutate(
      { ids },
      {
        onSuccess: () => setTold(t('operator.banners.moved', { title, place: from + step + 1, total: ids.length })),
        onError: (failure) => toast.failed(sentence(failure)),
      },
    );
  };
  return (
    <>
      <output className="sr-only">{told}</output>
      {banners.length === 0 && (
        <p className="rounded-2xl bg-sunken px-5 py-8 text-center text-soft">{t('operator.banners.none')}</p>
      )}
      <ol className="divide-y divide-line border-line not-empty:border-y">
        {banners.map((banner, index) => (
          <li key={banner.id} className="flex items-start gap-4 py-5">
            <div className="flex flex-col">
              <IconButton
                label={t('operator.banners.up', { title: banner.title })}
                disabled={index === 0 || order.isPending}
                onClick={() => move(index, -1)}
              >
                <ArrowUp className="size-5" aria-hidden="true" />
              </IconButton>
              <IconButton
                label={t('operator.banners.down', { title: banner.title })}
                disabled={index === banners.length - 1 || order.isPending}
                onClick={() => move(index, 1)}
              >
                <ArrowDown className="size-5" aria-hidden="true" />
              </IconButton>
            </div>
            <BannerLine banner={banner}>
              <button type="button" className={buttonClass('outline', 'small')} onClick={() => setEditing(banner)}>
                {t('operator.banners.edit')}
              </button>
              <button type="button" className={buttonClass('quiet', 'small')} onClick={() => setRemoving(banner)}>
                {t('operator.banners.remove')}
              </button>
            </BannerLine>
          </li>
        ))}
      </ol>
      {editing && <BannerForm key={editing.id} banner={editing} onClose={() => setEditing(null)} />}
      {removing && (
        <ConfirmDialog
          title={t('operator.banners.remove')}
          confirm={t('operator.banners.remove')}
          isPending={remove.isPending}
          error={remove.error}
          onClose={() => {
            remove.reset();
            setRemoving(null);
          }}
          onConfirm={() =>
            remove.mutate(
              { id: removing.id, revision: removing.revision },
              {
                onSuccess: () => {
                  toast.done(t('operator.banners.removed'));
                  setRemoving(null);
                },
              },
            )
          }
        >
          <p>{t('operator.banners.removeText', { title: removing.title })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function BannerLine({ banner, children }: { banner: BannerForEdit; children: React.ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, text, path, performance, startsOn, endsOn, showing, photo, poster } = banner;
  const image = photo && photo.widths.length > 0 ? photo : poster;
  const day = (date: string | null) => date && formatDate(date, language);
  return (
    <div className="grid min-w-0 grow grid-cols-[4.5rem_minmax(0,1fr)] gap-4 md:grid-cols-[5.5rem_minmax(0,1fr)]">
      <Poster image={image} title={title} alt="" sizes="88px" />
      <div className="min-w-0">
        <h2 lang="ko" className="font-bold">
          {title}
        </h2>
        {text && (
          <p lang="ko" className="mt-1 line-clamp-2 text-[0.9375rem] text-soft">
            {text}
          </p>
        )}
        <p className="mt-1 text-sm break-all text-soft">{performance?.title ?? path}</p>
        <p className="mt-1 flex flex-wrap gap-x-3 text-sm tabular-nums">
          <span className={showing ? 'font-semibold text-gold' : 'font-semibold text-soft'}>
            {t(showing ? 'operator.banners.showing' : 'operator.banners.waiting')}
          </span>
          <span className="text-soft">
            {startsOn || endsOn ? `${day(startsOn) ?? ''} – ${day(endsOn) ?? ''}` : t('operator.banners.always')}
          </span>
          {performance?.hidden && <span className="text-alert">{t('operator.banners.hiddenPerformance')}</span>}
          {photo?.widths.length === 0 && <span className="text-soft">{t('operator.banners.processing')}</span>}
        </p>
        <div className="mt-3 flex flex-wrap gap-2">{children}</div>
      </div>
    </div>
  );
}
