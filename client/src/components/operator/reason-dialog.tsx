import { zodResolver } from '@hookform/resolvers/zod';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ModerationReason } from '@golden-ticket/shared/report';
import '../../lib/i18n/operators.ts';
import { FormFailure } from '../form/form-failure.tsx';
import { SubmitButton } from '../form/submit-button.tsx';
import { TextField } from '../form/text-field.tsx';
import { Modal } from '../modal.tsx';

interface Props {
  title: string;
  /** What follows from it, and what else there is to choose. */
  children?: ReactNode;
  /** Who reads the reason. */
  hint: string;
  /** The verb on the button that does it. */
  confirm: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
  isPending: boolean;
  error: unknown;
}

const WithReason = z.object({ reason: ModerationReason });

/** Asks an operator why, before something is done to what others see. What was written stays where it fails. */
export function ReasonDialog({ title, children, hint, confirm, onConfirm, onClose, isPending, error }: Props) {
  const { t } = useTranslation();
  const { control, handleSubmit } = useForm({ resolver: zodResolver(WithReason), defaultValues: { reason: '' } });
  return (
    <Modal title={title} onClose={onClose} isDismissable={false}>
      <form
        noValidate
        onSubmit={(event) => void handleSubmit(({ reason }) => onConfirm(reason))(event)}
        className="space-y-5"
      >
        {children}
        <TextField
          control={control}
          name="reason"
          label={t('operator.reason')}
          hint={hint}
          rows={3}
          maxLength={500}
          isRequired
        />
        <FormFailure error={error} />
        <SubmitButton isPending={isPending} className="w-full">
          {confirm}
        </SubmitButton>
      </form>
    </Modal>
  );
}
