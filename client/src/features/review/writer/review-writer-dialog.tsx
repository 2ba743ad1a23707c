import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { LogInNotice } from '../../../components/log-in-notice.tsx';
import { Modal } from '../../../components/modal.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { isNotFound } from '../../../lib/failure.ts';
import { formatMoment } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import '../../../lib/i18n/members.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useToday } from '../../../lib/use-today.ts';
import { useReview } from '../use-reviews.ts';
import { ReviewWriter } from './review-writer.tsx';

interface Props {
  performance: PerformanceView;
  onClose: () => void;
  onDone: (id: number) => void;
}

/** Writes a review of a performance. */
export function NewReviewDialog({ performance, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <Modal isWide isDismissable={false} title={`${t('draft.new')}: ${performance.title}`} onClose={onClose}>
      <ForWriters>
        {(me) =>
          performance.startsOn > today ? (
            <Notice title={t('review.notBegun')} />
          ) : (
            <ReviewWriter me={me} performance={performance} onDone={onDone} />
          )
        }
      </ForWriters>
    </Modal>
  );
}

/** Writes one's own review anew. Another's is not there to be edited. */
export function EditReviewDialog({ performance, reviewId, onClose, onDone }: Props & { reviewId: number }) {
  const { t } = useTranslation();
  const { data, error, isFetching, refetch } = useReview(reviewId);
  const isOwn = data?.isMine === true && data.performanceId === performance.id;
  return (
    <Modal isWide isDismissable={false} title={`${t('draft.edit')}: ${performance.title}`} onClose={onClose}>
      <ForWriters>
        {(me) => {
          if (data && isOwn) return <ReviewWriter me={me} performance={performance} review={data} onDone={onDone} />;
          if (data || isNotFound(error)) return <Notice title={t('reason.review.not-found')} />;
          if (!error) return <WriterSkeleton />;
          return <FailureNotice error={error} onRetry={() => void refetch()} isRetrying={isFetching} />;
        }}
      </ForWriters>
    </Modal>
  );
}

type Me = NonNullable<ReturnType<typeof useMe>>;

/** What only a member who may write sees; to others it says why not. */
function ForWriters({ children }: { children: (me: Me) => ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useMe();
  if (me === undefined) return <WriterSkeleton />;
  if (me === null) return <LogInNotice title={t('draft.logIn')} />;
  if (me.suspension) {
    const { until, reason } = me.suspension;
    return (
      <Notice title={t('draft.suspended')}>
        <p>
          {until ? t('draft.suspendedUntil', { moment: formatMoment(until, language) }) : t('draft.suspendedForGood')}
        </p>
        {reason && <p>{t('review.hiddenReason', { reason })}</p>}
      </Notice>
    );
  }
  return children(me);
}

const WriterSkeleton = () => (
  <div aria-hidden="true" className="min-h-96 space-y-6">
    <Skeleton className="h-11 w-64" />
    <Skeleton className="h-36 w-full" />
  </div>
);
