import { CirclePause, CirclePlay, Download, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KopisStatus } from '@golden-ticket/shared/kopis';
import { buttonClass } from '../../components/button-class.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ReasonDialog } from '../../components/operator/reason-dialog.tsx';
import { StartDialog } from './start-dialog.tsx';
import { useImportControls } from './use-kopis.ts';

type Asked = 'start' | 'pause' | 'resume' | 'replay';

/** What an operator can do with the import, each after a question. */
export function ImportControls({ status }: { status: KopisStatus }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const controls = useImportControls();
  const isClosed = status.gate.held !== null || status.gate.pausedUntil !== null;
  const close = () => {
    setAsked(null);
    for (const control of Object.values(controls)) control.reset();
  };
  const whenDone = { onSuccess: close };
  return (
    <>
      <button type="button" className={buttonClass('gold')} onClick={() => setAsked('start')}>
        <Download className="size-4" aria-hidden="true" />
        {t('operator.import.start')}
      </button>
      {isClosed ? (
        <button type="button" className={buttonClass('outline')} onClick={() => setAsked('resume')}>
          <CirclePlay className="size-4" aria-hidden="true" />
          {t('operator.import.resume')}
        </button>
      ) : (
        <button type="button" className={buttonClass('outline')} onClick={() => setAsked('pause')}>
          <CirclePause className="size-4" aria-hidden="true" />
          {t('operator.import.pause')}
        </button>
      )}
      <button type="button" className={buttonClass('outline')} onClick={() => setAsked('replay')}>
        <RotateCcw className="size-4" aria-hidden="true" />
        {t('operator.import.readAgain')}
      </button>
      {asked === 'start' && (
        <StartDialog
          onStart={(since) => controls.start.mutate(since ? { since } : {}, whenDone)}
          onClose={close}
          isPending={controls.start.isPending}
          error={controls.start.error}
        />
      )}
      {asked === 'pause' && (
        <ReasonDialog
          title={t('operator.import.pause')}
          hint={t('operator.import.pauseHint')}
          confirm={t('operator.import.pause')}
          onConfirm={(reason) => controls.pause.mutate({ reason }, whenDone)}
          onClose={close}
          isPending={controls.pause.isPending}
          error={controls.pause.error}
        >
          <p>{t('operator.import.pauseText')}</p>
        </ReasonDialog>
      )}
      {asked === 'resume' && (
        <ConfirmDialog
          title={t('operator.import.resume')}
          confirm={t('operator.import.resume')}
          onConfirm={() => controls.resume.mutate(undefined, whenDone)}
          onClose={close}
          isPending={controls.resume.isPending}
          error={controls.resume.error}
        >
          <p>{t('operator.import.resumeText')}</p>
        </ConfirmDialog>
      )}
      {asked === 'replay' && (
        <ConfirmDialog
          title={t('operator.import.readAgain')}
          confirm={t('operator.import.readAgain')}
          onConfirm={() => controls.replay.mutate(undefined, whenDone)}
          onClose={close}
          isPending={controls.replay.isPending}
          error={controls.replay.error}
        >
          <p>{t('operator.import.replayText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
