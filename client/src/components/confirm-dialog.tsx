import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../lib/i18n/members.ts';
import { buttonClass } from './button-class.ts';
import { FormFailure } from './form/form-failure.tsx';
import { Modal } from './modal.tsx';

interface Props {
  title: string;
  /** What follows from it. */
  children: ReactNode;
  /** The verb on the button that does it. */
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  isPending?: boolean;
  error?: unknown;
}

/** Asks before what cannot be taken back. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onClose, isPending = false, error }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      role="alertdialog"
      title={title}
      onClose={onClose}
      foot={
        <>
          <button type="button" onClick={onClose} className={buttonClass('outline')}>
            {t('form.cancel')}
          </button>
          {/* Disabled, it would lose the focus, and with it the keyboard its dialog. */}
          <button
            type="button"
            onClick={() => !isPending && onConfirm()}
            aria-disabled={isPending}
            className={`aria-disabled:opacity-60 ${buttonClass('gold')}`}
          >
            {confirm}
          </button>
        </>
      }
    >
      <div className="space-y-4 text-pretty">
        {children}
        <FormFailure error={error} />
      </div>
    </Modal>
  );
}
