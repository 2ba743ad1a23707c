import { zodResolver } from '@hookform/resolvers/zod';
import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { REPORT_REASONS, WriteReport } from '@golden-ticket/shared/report';
import type { ReportedKind } from '@golden-ticket/shared/report';
import { FormFailure } from '../../components/form/form-failure.tsx';
import { LABEL, WRONG } from '../../components/form/field-class.ts';
import { SubmitButton } from '../../components/form/submit-button.tsx';
import { TextField } from '../../components/form/text-field.tsx';
import { Modal } from '../../components/modal.tsx';
import '../../lib/i18n/members.ts';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';

const Report = WriteReport.pick({ reason: true, text: true });

interface Props {
  kind: ReportedKind;
  id: number;
  onClose: () => void;
}

/** Tells the operators of something, with a reason. */
export function ReportDialog({ kind, id, onClose }: Props) {
  const { t } = useTranslation();
  const formId = useId();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { control, register, handleSubmit, formState } = useForm({
    resolver: zodResolver(Report),
    defaultValues: { text: '' },
  });
  const write = trpc.report.write.useMutation({
    onSuccess: () => {
      toast.done(t('report.sent'));
      onClose();
    },
  });
  const isUnchosen = formState.errors.reason !== undefined;
  return (
    <Modal title={t(`report.title.${kind}`)} onClose={onClose} isDismissable={false}>
      <form
        noValidate
        onSubmit={(event) =>
          void handleSubmit((report) => write.mutate({ kind, id, ...report, idempotencyKey }))(event)
        }
        className="space-y-5"
      >
        <p className="text-[0.9375rem] text-soft">{t('report.why')}</p>
        <fieldset aria-describedby={isUnchosen ? `${formId}-unchosen` : undefined}>
          <legend className={LABEL}>{t('report.reason')}</legend>
          {REPORT_REASONS.map((reason) => (
            <label key={reason} className="flex min-h-11 items-center gap-3">
              <input type="radio" value={reason} className="size-5 accent-gold" {...register('reason')} />
              {t(`report.reasons.${reason}`)}
            </label>
          ))}
          {isUnchosen && (
            <p id={`${formId}-unchosen`} className={WRONG}>
              {t('report.needsReason')}
            </p>
          )}
        </fieldset>
        <TextField control={control} name="text" label={t('report.text')} rows={3} maxLength={1_000} />
        <FormFailure error={write.error} />
        <SubmitButton isPending={write.isPending} className="w-full">
          {t('report.send')}
        </SubmitButton>
      </form>
    </Modal>
  );
}
