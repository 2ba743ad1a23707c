import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { SetShowings } from '@golden-ticket/shared/performance-edit';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { CHIP } from '../../components/chip-class.ts';
import { TextField } from '../../components/form/text-field.tsx';
import { Modal } from '../../components/modal.tsx';
import { formatTime, seoulDate } from '../../lib/format.ts';
import { toast } from '../../lib/toast.ts';
import { trpc } from '../../lib/trpc.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { useToday } from '../../lib/use-today.ts';
import { creditsOf } from './form-values.ts';
import type { Row } from './form-values.ts';
import { RowsField } from './rows-field.tsx';
import { SaveBar } from './save-bar.tsx';

interface ShowingValues {
  date: string;
  time: string;
  cast: Row[];
}

const instantOf = ({ date, time }: ShowingValues) => `${date}T${time}:00+09:00`;

const ShowingValues = z.custom<ShowingValues>().superRefine((values, context) => {
  const put = [{ startsAt: instantOf(values), cast: creditsOf(values.cast) }];
  const { error } = SetShowings.safeParse({ id: 1, revision: 1, put, withdraw: [] });
  for (const { path, message } of error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: path[2] === 'cast' ? path.slice(2) : ['date'], message });
  }
});

interface Props {
  performance: PerformanceForm;
  /** Null for one that is not there yet. */
  showing: PerformanceForm['showings'][number] | null;
  reload: () => Promise<PerformanceForm>;
  onClose: () => void;
}

/** When one showing starts and who plays in it. */
export function ShowingDialog({ performance, showing, reload, onClose }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const set = trpc.performance.setShowings.useMutation();
  const { control, form, error, isPending, onSubmit } = useSendForm<ShowingValues>({
    schema: ShowingValues,
    defaultValues: {
      date: showing ? seoulDate(new Date(showing.startsAt)) : later(performance.startsOn, today),
      time: showing ? formatTime(showing.startsAt) : '19:30',
      cast: (showing?.cast ?? []).map(({ name, part }) => ({ name, part: part ?? '' })),
    },
    fields: { 'performance.showing-outside': 'date' },
    send: async (values) => {
      const startsAt = instantOf(values);
      const isMoved = showing !== null && Date.parse(showing.startsAt) !== Date.parse(startsAt);
      await set.mutateAsync({
        id: performance.id,
        revision: performance.revision,
        put: [{ startsAt, cast: creditsOf(values.cast) }],
        withdraw: isMoved ? [showing.startsAt] : [],
      });
      await reload();
      toast.done(t('editor.saved'));
      onClose();
    },
  });
  const cast = form.watch('cast');
  const others = performance.cast.filter(({ name }) => !cast.some((row) => row['name'] === name));
  return (
    <Modal title={t(showing ? 'editor.showing' : 'editor.addShowing')} onClose={onClose} isDismissable={false} isWide>
      <form noValidate onSubmit={onSubmit} className="space-y-6">
        <div className="grid grid-cols-2 gap-4">
          <TextField
            control={control}
            name="date"
            type="date"
            label={t('editor.date')}
            rule={t('editor.rule.showing')}
            isRequired
          />
          <TextField control={control} name="time" type="time" label={t('editor.time')} isRequired />
        </div>
        <div className="space-y-3">
          <h3 className="font-bold">{t('editor.whoPlays')}</h3>
          {others.length > 0 && (
            <ul aria-label={t('editor.credited')} className="flex flex-wrap gap-2">
              {others.map(({ name, part }) => (
                <li key={`${name} ${part}`}>
                  <button
                    type="button"
                    className={CHIP}
                    onClick={() => form.setValue('cast', [...cast, { name, part: part ?? '' }], { shouldDirty: true })}
                  >
                    <Plus className="size-4" aria-hidden="true" />
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <RowsField
            control={control}
            name="cast"
            legend={t('change.cast')}
            rule={t('editor.rule.credits')}
            columns={[
              { name: 'name', label: t('editor.name'), isPerson: true },
              { name: 'part', label: t('editor.role') },
            ]}
          />
        </div>
        <SaveBar error={error} isPending={isPending} save={t('editor.save')} onReload={() => void reload()} />
      </form>
    </Modal>
  );
}

const later = (one: string, other: string) => (one < other ? other : one);
