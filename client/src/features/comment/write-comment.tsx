import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommentForm } from './comment-form.tsx';
import { useWriteComment } from './use-comments.ts';

interface Props {
  reviewId: number;
  /** The comment it replies to, by whom. */
  parent?: { id: number; name: string };
  onDone?: () => void;
  onCancel?: () => void;
}

/** Says something to a review or to a comment on it. A second try with the same words, after a lost answer, is not written twice. */
export function WriteComment({ reviewId, parent, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const write = useWriteComment(reviewId);
  const tried = useRef<{ body: string; idempotencyKey: string }>(undefined);
  const [written, setWritten] = useState(0);
  const send = (body: string) => {
    if (tried.current?.body !== body) tried.current = { body, idempotencyKey: crypto.randomUUID() };
    write.mutate(
      { reviewId, parentId: parent?.id ?? null, ...tried.current },
      {
        onSuccess: () => {
          tried.current = undefined;
          setWritten((count) => count + 1);
          onDone?.();
        },
      },
    );
  };
  return (
    <CommentForm
      key={written}
      label={parent ? t('comment.replyTo', { name: parent.name }) : t('comment.write')}
      send={t('comment.send')}
      isPending={write.isPending}
      error={write.error}
      takesFocus={parent !== undefined || written > 0}
      onSend={send}
      {...(onCancel && { onCancel })}
    />
  );
}
