import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergePreview, PersonLine } from '@golden-ticket/shared/person';
import { CHIP } from '../../components/chip-class.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { ReasonDialog } from '../../components/operator/reason-dialog.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';
import { usePersonEditor } from './use-people.ts';

interface Props {
  person: { id: number; name: string };
  other: PersonLine;
  onClose: () => void;
  onMerged: (keptId: number) => void;
}

/** Which of two people stays, what moves, and why; then it is done for good. */
export function MergeDialog({ person, other, onClose, onMerged }: Props) {
  const { t } = useTranslation();
  const [keepId, setKeep] = useState(person.id);
  const goneId = keepId === person.id ? other.id : person.id;
  const preview = trpc.person.mergePreview.useQuery({ keepId, goneId }, { staleTime: 0 });
  const { merge } = usePersonEditor(person.id);
  return (
    <ReasonDialog
      title={t('operator.people.mergeTitle')}
      hint={t('operator.report.operatorsRead')}
      confirm={t('operator.people.merge')}
      isPending={merge.isPending}
      error={merge.error}
      onClose={onClose}
      onConfirm={(reason) =>
        merge.mutate(
          { keepId, goneId, reason },
          {
            onSuccess: () => {
              toast.done(t('operator.people.merged'));
              onClose();
              onMerged(keepId);
            },
          },
        )
      }
    >
      <fieldset>
        <legend className="mb-2 text-[0.9375rem] font-semibold">{t('operator.people.keep')}</legend>
        <div className="flex flex-wrap gap-2">
          {[person, other].map(({ id, name }) => (
            <button
              key={id}
              type="button"
              lang="ko"
              aria-pressed={keepId === id}
              onClick={() => setKeep(id)}
              className={CHIP}
            >
              {name}
            </button>
          ))}
        </div>
      </fieldset>
      {preview.data && <WhatMoves preview={preview.data} />}
      {preview.error && (
        <FailureNotice error={preview.error} onRetry={() => void preview.refetch()} isRetrying={preview.isFetching} />
      )}
      {preview.isPending && <Skeleton className="h-28 rounded-xl" />}
    </ReasonDialog>
  );
}

function WhatMoves({ preview: { keep, gone, sharedPerformances, sharedLikes } }: { preview: MergePreview }) {
  const { t } = useTranslation();
  const names = { keep: keep.name, gone: gone.name };
  return (
    <div aria-live="polite" className="space-y-2 rounded-xl bg-sunken px-4 py-3 text-[0.9375rem] text-pretty">
      <h3 className="font-semibold">{t('operator.people.preview')}</h3>
      <p>{t('operator.people.moves', { ...names, performances: gone.performanceCount, likes: gone.likeCount })}</p>
      {sharedPerformances + sharedLikes > 0 && (
        <p>{t('operator.people.shared', { performances: sharedPerformances, likes: sharedLikes })}</p>
      )}
      <p>{t('operator.people.after', names)}</p>
    </div>
  );
}
