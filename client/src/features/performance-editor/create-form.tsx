import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { useToday } from '../../lib/use-today.ts';
import { FactSections, ListSections } from './fact-sections.tsx';
import { FormValues, readForm, valuesOf } from './form-values.ts';
import { SaveBar } from './save-bar.tsx';

/** Lists a performance that no source tells of; its showings and their casts follow on its own page. */
export function CreateForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const today = useToday();
  const utils = trpc.useUtils();
  const create = trpc.performance.create.useMutation();
  // One for each performance that it means to make: a retry after a lost answer makes no second one.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { control, error, isPending, onSubmit } = useSendForm<FormValues>({
    schema: FormValues,
    defaultValues: valuesOf(null, today),
    fields: { 'performance.ends-first': 'endsOn' },
    send: async (values) => {
      const { id } = await create.mutateAsync({ ...readForm(values), idempotencyKey });
      void utils.performance.invalidate();
      toast.done(t('editor.created'));
      await navigate({ to: '/operator/performances/$id', params: { id } });
    },
  });
  const pins = { performance: null, onRelease: () => undefined };
  return (
    <form noValidate onSubmit={onSubmit} className="max-w-3xl space-y-12">
      <FactSections control={control} {...pins} />
      <ListSections control={control} {...pins} />
      <SaveBar error={error} isPending={isPending} save={t('editor.create')} isSticky />
    </form>
  );
}
