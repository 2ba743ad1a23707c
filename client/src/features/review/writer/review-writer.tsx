import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeView } from '@golden-ticket/shared/account';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import type { ReviewView } from '@golden-ticket/shared/review';
import { buttonClass } from '../../../components/button-class.ts';
import { toast } from '../../../lib/toast.ts';
import { trpc } from '../../../lib/trpc.ts';
import { draftOf, editDraftKey, EMPTY_DRAFT, newDraftKey, reviewOf, withTry } from './draft.ts';
import type { Draft } from './draft.ts';
import { ReviewForm } from './review-form.tsx';
import { useDraft } from './use-draft.ts';
import { useSendReview } from './use-send-review.ts';
import { useUploads } from './use-uploads.ts';

interface Props {
  me: MeView;
  performance: PerformanceView;
  /** The review that is written anew; without it, a new one. */
  review?: ReviewView;
  /** Told the id of the review once the server has it. */
  onDone: (id: number) => void;
}

/** A review being written: kept on this device with each change, and only forgotten once the server has it. */
export function ReviewWriter({ me, performance: { id: performanceId, startsOn }, review, onDone }: Props) {
  const { t } = useTranslation();
  const key = review ? editDraftKey(me.id, review.id) : newDraftKey(me.id, performanceId);
  const { draft, isRestored, change, startAnew, forget } = useDraft(key, review ? draftOf(review) : EMPTY_DRAFT);
  const uploading = useUploads((photo) => change(({ photos }) => ({ photos: [...photos, photo] })));
  const lost = useLostPhotos(draft, isRestored, review, (photos) => change({ photos }));
  const { send, isPending, error } = useSendReview(performanceId, review?.id);
  const trySend = (ready: Draft & { rating: number }) => {
    const input = reviewOf(ready);
    const { tried } = withTry(ready, { performanceId, ...input });
    change({ tried });
    send(input, tried.key, (id) => {
      forget();
      toast.done(t(review ? 'draft.saved' : 'draft.sent'));
      onDone(id);
    });
  };
  return (
    <>
      {isRestored && (
        <div className="mb-6 flex flex-wrap items-center justify-between gap-3 rounded-2xl bg-sunken px-5 py-3.5">
          <output className="text-[0.9375rem]">
            {t('draft.restored')} {lost > 0 && t('draft.photosLost', { count: lost })}
          </output>
          <button type="button" className={buttonClass('outline', 'small')} onClick={startAnew}>
            {t('draft.startAnew')}
          </button>
        </div>
      )}
      <ReviewForm
        draft={draft}
        onChange={change}
        uploading={uploading}
        firstDay={startsOn}
        send={t(review ? 'draft.save' : 'draft.submit')}
        isPending={isPending}
        error={error}
        onSend={trySend}
      />
    </>
  );
}

/**
 * Takes photos out of a draft that was left, which the server has thrown away since, and answers how many. Not after a try to send it: they may be part
 * of the review by now, and the same try again has to say the same.
 */
function useLostPhotos(
  { photos, tried }: Draft,
  isRestored: boolean,
  review: ReviewView | undefined,
  onKept: (photos: Draft['photos']) => void,
): number {
  const [atStart] = useState(photos);
  const [lost, setLost] = useState(0);
  const isInDoubt = isRestored && tried === null && atStart.length > 0;
  const { data: staged } = trpc.photo.staged.useQuery(undefined, { enabled: isInDoubt, staleTime: 0, gcTime: 0 });
  useEffect(() => {
    if (!isInDoubt || !staged) return;
    const there = new Set([...staged, ...(review?.photos ?? [])].map(({ id }) => id));
    const gone = new Set(atStart.filter(({ id }) => !there.has(id)).map(({ id }) => id));
    if (gone.size === 0) return;
    setLost(gone.size);
    onKept(photos.filter(({ id }) => !gone.has(id)));
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the server has said what it still has
  }, [staged]);
  return lost;
}
