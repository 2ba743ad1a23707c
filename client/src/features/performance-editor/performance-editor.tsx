import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceForm, PinnedField } from '@golden-ticket/shared/performance-edit';
import { buttonClass } from '../../components/button-class.ts';
import { OperatorHead } from '../../components/operator/operator-head.tsx';
import { EditForm } from './edit-form.tsx';
import { HideDialog } from './hide-dialog.tsx';
import { PinnedMark } from './pinned-mark.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { ShowingsEditor } from './showings-editor.tsx';
import { useSeen } from './use-editor.ts';

/** All that an operator can set of one performance. */
export function PerformanceEditor({ first }: { first: PerformanceForm }) {
  const { t } = useTranslation();
  const { seen, reload } = useSeen(first);
  const [isHiding, setIsHiding] = useState(false);
  const [released, setReleased] = useState<PinnedField>();
  const pins = { performance: seen, reload, onRelease: setReleased };
  return (
    <>
      <OperatorHead
        title={seen.title}
        actions={
          <>
            {seen.hidden === null && (
              <Link to="/performances/$id" params={{ id: seen.id }} className={buttonClass('outline')}>
                {t('editor.view')}
              </Link>
            )}
            <button type="button" className={buttonClass('outline')} onClick={() => setIsHiding(true)}>
              {t(seen.hidden ? 'editor.restore' : 'editor.remove')}
            </button>
          </>
        }
      >
        {t(`editor.source.${seen.source}`)}
        {seen.source !== 'operator' && ` · ${seen.sourceId}`}
      </OperatorHead>
      <div className="max-w-3xl space-y-12">
        {seen.hidden && (
          <p className="rounded-xl border border-alert/45 bg-alert/8 px-4 py-3">
            {t(`editor.hiddenBy.${seen.hidden}`)}
          </p>
        )}
        <PinnedMark {...pins} fields={['hidden']} />
        <ShowingsEditor {...pins} />
        <EditForm {...pins} />
      </div>
      {isHiding && <HideDialog performance={seen} reload={reload} onClose={() => setIsHiding(false)} />}
      {released && (
        <ReleaseDialog performance={seen} field={released} reload={reload} onClose={() => setReleased(undefined)} />
      )}
    </>
  );
}
