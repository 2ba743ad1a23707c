import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentView } from '@golden-ticket/shared/comment';
import { buttonClass } from '../../components/button-class.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import '../../lib/i18n/members.ts';
import { useMemberAction } from '../../lib/log-in-prompt.ts';
import { useMe } from '../../lib/use-me.ts';
import { logInAddress } from '../../lib/here.ts';
import { CommentItem, UNDER } from './comment-item.tsx';
import type { CommentMenu } from './comment-item.tsx';
import { useComments } from './use-comments.ts';
import { WriteComment } from './write-comment.tsx';

interface Props {
  reviewId: number;
  count: number;
  /** An operator hid what it is about: nobody can answer any more. */
  isClosed: boolean;
  /** What can be done about another's comment. */
  Menu: CommentMenu;
}

/** What is said to a review, and to what was said. */
export function Comments({ reviewId, count, isClosed, Menu }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <section aria-labelledby="comments" className="border-t border-line pt-5">
      <h3 id="comments" className="mb-4 font-extrabold">
        {t('review.comments', { count })}
      </h3>
      {!isClosed && me && <WriteComment reviewId={reviewId} />}
      {!isClosed && me === null && (
        <a href={logInAddress()} className={buttonClass('outline', 'small')}>
          {t('comment.logIn')}
        </a>
      )}
      <Thread reviewId={reviewId} Menu={Menu} isClosed={isClosed} />
    </section>
  );
}

function Thread({ reviewId, Menu, isClosed }: Omit<Props, 'count'>) {
  const { t } = useTranslation();
  const list = useComments(reviewId, null);
  return (
    <CommentList list={list}>
      {(comment) => (
        <CommentItem reviewId={reviewId} comment={comment} Menu={Menu}>
          <Replies reviewId={reviewId} comment={comment} Menu={Menu} isClosed={isClosed} />
        </CommentItem>
      )}
      {t('comment.empty')}
    </CommentList>
  );
}

function Replies({ reviewId, comment, Menu, isClosed }: Omit<Props, 'count'> & { comment: CommentView }) {
  const { t } = useTranslation();
  const act = useMemberAction();
  const [isOpen, setIsOpen] = useState(false);
  const [isReplying, setIsReplying] = useState(false);
  const { id, author, replyCount, state } = comment;
  const name = author?.name ?? t('review.someone');
  const close = () => setIsReplying(false);
  return (
    <div className="mt-1">
      {!isClosed && state === 'shown' && !isReplying && (
        <button
          type="button"
          aria-label={t('comment.replyTo', { name })}
          className={UNDER}
          onClick={() => act(() => setIsReplying(true))}
        >
          {t('comment.reply')}
        </button>
      )}
      {replyCount > 0 && (
        <button type="button" aria-expanded={isOpen} className={UNDER} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('comment.hideReplies') : t('comment.replies', { count: replyCount })}
        </button>
      )}
      {isReplying && (
        <div className="mt-2">
          <WriteComment
            reviewId={reviewId}
            parent={{ id, name }}
            onCancel={close}
            onDone={() => {
              close();
              setIsOpen(true);
            }}
          />
        </div>
      )}
      {isOpen && replyCount > 0 && <ReplyList reviewId={reviewId} parentId={id} Menu={Menu} />}
    </div>
  );
}

function ReplyList({ reviewId, parentId, Menu }: Pick<Props, 'reviewId' | 'Menu'> & { parentId: number }) {
  const list = useComments(reviewId, parentId);
  return (
    <div className="border-l-2 border-line pl-4">
      <CommentList list={list}>
        {(comment) => <CommentItem reviewId={reviewId} comment={comment} Menu={Menu} />}
        {null}
      </CommentList>
    </div>
  );
}

interface ListProps {
  list: ReturnType<typeof useComments>;
  /** How to draw one, and what to say where there is none. */
  children: [draw: (comment: CommentView) => ReactNode, empty: ReactNode];
}

function CommentList({ list, children: [draw, empty] }: ListProps) {
  const { t } = useTranslation();
  const { comments, error } = list;
  if (!comments && error) {
    return <FailureNotice error={error} onRetry={list.refetch} isRetrying={list.isFetching} />;
  }
  if (!comments) return <Skeleton className="mt-4 h-16 w-full" />;
  if (comments.length === 0) return empty && <p className="mt-4 text-[0.9375rem] text-soft">{empty}</p>;
  return (
    <>
      <ul className="mt-4 space-y-5">
        {comments.map((comment) => (
          <li key={comment.id}>{draw(comment)}</li>
        ))}
      </ul>
      {list.hasMore && (
        <button
          type="button"
          aria-disabled={list.isFetchingMore}
          className={`mt-4 ${buttonClass('outline', 'small')}`}
          onClick={list.fetchMore}
        >
          {t(list.isFetchingMore ? 'list.loadingMore' : 'comment.more')}
        </button>
      )}
    </>
  );
}
