import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@golden-ticket/shared/review';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ItemMenu } from '../../components/item-menu.tsx';
import { OVER_PAGE } from '../../lib/over-page.ts';
import { toast } from '../../lib/toast.ts';
import { useRemoveReview } from './use-change-review.ts';

/** Edits or removes one's own review; `onRemoved` is called once it is gone. */
export function OwnReviewMenu({ review, onRemoved }: { review: ReviewView; onRemoved?: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isAsked, setIsAsked] = useState(false);
  const { remove, isPending, error } = useRemoveReview(review);
  const edit = () =>
    void navigate({
      to: '/performances/$id/reviews/$reviewId/edit',
      params: { id: review.performanceId, reviewId: review.id },
      ...OVER_PAGE,
    });
  const done = () => {
    setIsAsked(false);
    toast.done(t('review.removed'));
    onRemoved?.();
  };
  return (
    <>
      <ItemMenu
        label={t('review.ownMenu')}
        items={[
          { label: t('review.edit'), onAction: edit },
          { label: t('review.remove'), onAction: () => setIsAsked(true) },
        ]}
      />
      {isAsked && (
        <ConfirmDialog
          title={t('review.removeTitle')}
          confirm={t('review.remove')}
          onConfirm={() => remove(done)}
          onClose={() => setIsAsked(false)}
          isPending={isPending}
          error={error}
        >
          {t('review.removeWhy')}
        </ConfirmDialog>
      )}
    </>
  );
}
