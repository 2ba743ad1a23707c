import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentView } from '@golden-ticket/shared/comment';
import { buttonClass } from '../../components/button-class.ts';
import { Byline } from '../../components/byline.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ItemMenu } from '../../components/item-menu.tsx';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { CommentForm } from './comment-form.tsx';
import { useEditComment, useRemoveComment } from './use-comments.ts';

export type CommentMenu = ComponentType<{ comment: CommentView }>;

interface Props {
  reviewId: number;
  comment: CommentView;
  /** What can be done about another's comment. */
  Menu: CommentMenu;
  /** What stands under it: its replies, and the way to reply. */
  children?: ReactNode;
}

/** One comment, or what stands in its place once it is removed or hidden; one's own can be changed and removed. */
export function CommentItem({ reviewId, comment, Menu, children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [doing, setDoing] = useState<'editing' | 'removing'>();
  const { author, isMine, state, body, createdAt, editedAt, hidden } = comment;
  if (state === 'removed' || (state === 'hidden' && !isMine)) {
    return (
      <div>
        <p className="rounded-xl bg-sunken px-4 py-3 text-[0.9375rem] text-soft">
          {t(state === 'removed' ? 'comment.removed' : 'comment.hidden')}
        </p>
        {children}
      </div>
    );
  }
  return (
    <div>
      <div className="flex items-start justify-between gap-3">
        <Byline member={author}>
          <time dateTime={createdAt}>{formatMoment(createdAt, language)}</time>
          {editedAt && <span>{t('review.edited')}</span>}
        </Byline>
        {isMine ? (
          <ItemMenu
            label={t('review.ownMenu')}
            items={[
              { label: t('review.edit'), onAction: () => setDoing('editing') },
              { label: t('review.remove'), onAction: () => setDoing('removing') },
            ]}
          />
        ) : (
          <Menu comment={comment} />
        )}
      </div>
      <div className="mt-1 pl-12">
        {hidden && (
          <p className="mb-2 text-sm text-alert">
            {t('comment.hiddenOwn')} {t('review.hiddenReason', { reason: hidden.reason })}
          </p>
        )}
        {doing === 'editing' ? (
          <Editing reviewId={reviewId} comment={comment} onClose={() => setDoing(undefined)} />
        ) : (
          <p className="leading-relaxed whitespace-pre-line">{body}</p>
        )}
        {children}
      </div>
      {doing === 'removing' && <Removing reviewId={reviewId} comment={comment} onClose={() => setDoing(undefined)} />}
    </div>
  );
}

interface OwnProps {
  reviewId: number;
  comment: CommentView;
  onClose: () => void;
}

function Editing({ reviewId, comment: { id, body }, onClose }: OwnProps) {
  const { t } = useTranslation();
  const edit = useEditComment(reviewId);
  return (
    <CommentForm
      label={t('comment.editing')}
      initial={body}
      send={t('comment.save')}
      isPending={edit.isPending}
      error={edit.error}
      takesFocus
      onSend={(text) => edit.mutate({ id, body: text }, { onSuccess: onClose })}
      onCancel={onClose}
    />
  );
}

function Removing({ reviewId, comment: { id }, onClose }: OwnProps) {
  const { t } = useTranslation();
  const remove = useRemoveComment(reviewId);
  return (
    <ConfirmDialog
      title={t('comment.removeTitle')}
      confirm={t('review.remove')}
      onConfirm={() => remove.mutate({ id }, { onSuccess: onClose })}
      onClose={onClose}
      isPending={remove.isPending}
      error={remove.error}
    >
      {t('comment.removeWhy')}
    </ConfirmDialog>
  );
}

/** The look of a word that opens or closes something under a comment. */
export const UNDER = `-ml-3 ${buttonClass('quiet', 'small')} !px-3`;
