import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { useToday } from '../../lib/use-today.ts';
import { FactSections, ListSections } from './fact-sections.tsx';
import { changedFacts, FormValues, valuesOf } from './form-values.ts';
import type { PinProps } from './pinned-mark.tsx';
import { SaveBar } from './save-bar.tsx';

interface Props extends Pick<PinProps, 'onRelease'> {
  performance: PerformanceForm;
  reload: () => Promise<PerformanceForm>;
}

/** The facts of a performance. Only what was written anew is sent; the rest stays the source's. */
export function EditForm({ performance, reload, onRelease }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const edit = trpc.performance.edit.useMutation();
  const { control, form, error, isPending, onSubmit } = useSendForm<FormValues>({
    schema: FormValues,
    defaultValues: valuesOf(performance, today),
    fields: { 'performance.ends-first': 'endsOn' },
    send: async (values) => {
      const { id, revision } = performance;
      await edit.mutateAsync({ id, revision, ...changedFacts(values, valuesOf(performance, today)) });
      form.reset(valuesOf(await reload(), today));
      toast.done(t('editor.saved'));
    },
  });
  // Loaded anew, here or beside the form: what was written meanwhile stands, the rest shows what it is now.
  useEffect(() => form.reset(valuesOf(performance, today), { keepDirtyValues: true }), [form, performance, today]);
  return (
    <form noValidate onSubmit={onSubmit} className="space-y-12">
      <FactSections control={control} performance={performance} onRelease={onRelease} />
      <ListSections control={control} performance={performance} onRelease={onRelease} />
      <SaveBar error={error} isPending={isPending} save={t('editor.save')} onReload={() => void reload()} isSticky />
    </form>
  );
}
