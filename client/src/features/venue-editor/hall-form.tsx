import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { HALL_FACTS } from '@golden-ticket/shared/venue-edit';
import type { HallFacts, HallForEdit, VenueForEdit } from '@golden-ticket/shared/venue-edit';
import { TextField } from '../../components/form/text-field.tsx';
import { Modal } from '../../components/modal.tsx';
import { PinnedMark } from '../../components/operator/pinned-mark.tsx';
import { SaveBar } from '../../components/operator/save-bar.tsx';
import { toast } from '../../lib/toast.ts';
import { useSendForm } from '../../lib/use-send-form.ts';
import { useSentence } from '../../lib/use-sentence.ts';
import { useVenueEdits } from './use-venue-editor.ts';
import { YesNoField } from './yes-no-field.tsx';

const wholeNumber = z.string().regex(/^\s*\d{0,6}\s*$/);
const YesNo = z.enum(['', 'yes', 'no']);
const Values = z.object({
  name: z.string().trim().min(1).max(200),
  seats: wholeNumber,
  wheelchairSeats: wholeNumber,
  stageArea: z.string().max(100),
  orchestraPit: YesNo,
  outdoorStage: YesNo,
});
type Values = z.infer<typeof Values>;

const yesNo = (value: boolean | null | undefined): z.infer<typeof YesNo> =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : '';
const number = (written: string) => (written.trim() ? Number(written) : null);
const truth = (written: string) => (written === '' ? null : written === 'yes');

const valuesOf = (hall: HallForEdit | null): Values => ({
  name: hall?.name ?? '',
  seats: hall?.seats?.toString() ?? '',
  wheelchairSeats: hall?.wheelchairSeats?.toString() ?? '',
  stageArea: hall?.stageArea ?? '',
  orchestraPit: yesNo(hall?.orchestraPit),
  outdoorStage: yesNo(hall?.outdoorStage),
});

const factsOf = (values: Values): HallFacts => ({
  name: values.name.trim(),
  seats: number(values.seats),
  wheelchairSeats: number(values.wheelchairSeats),
  stageArea: values.stageArea.trim() || null,
  orchestraPit: truth(values.orchestraPit),
  outdoorStage: truth(values.outdoorStage),
});

interface Props {
  venue: VenueForEdit;
  /** Null for one that is to be added. */
  hall: HallForEdit | null;
  onReload: () => void;
  onClose: () => void;
}

/** Adds a hall, or edits one and gives back what operators set of it. What was written stays where it fails. */
export function HallForm({ venue: { id, revision }, hall, onReload, onClose }: Props) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { addHall, editHall, releaseHall } = useVenueEdits();
  const { control, error, isPending, onSubmit } = useSendForm({
    schema: Values,
    defaultValues: valuesOf(hall),
    fields: { 'venue.hall-name-taken': 'name' },
    async send(values) {
      const facts = factsOf(values);
      if (hall) {
        const before = factsOf(valuesOf(hall));
        const changed = Object.fromEntries(
          HALL_FACTS.filter((fact) => facts[fact] !== before[fact]).map((fact) => [fact, facts[fact]]),
        );
        await editHall.mutateAsync({ ...changed, id, revision, hallId: hall.id });
      } else await addHall.mutateAsync({ ...facts, id, revision });
      toast.done(t(hall ? 'operator.editing.saved' : 'operator.venues.hallAdded'));
      onClose();
    },
  });
  const rule = t('operator.editing.number');
  return (
    <Modal
      isDismissable={false}
      title={t(hall ? 'operator.venues.editHall' : 'operator.venues.addHall')}
      onClose={onClose}
    >
      <form noValidate onSubmit={onSubmit} className="space-y-5">
        <TextField control={control} name="name" label={t('operator.venues.name')} maxLength={200} isRequired />
        <div className="grid grid-cols-2 gap-5">
          <TextField
            control={control}
            name="seats"
            label={t('operator.venues.seats')}
            inputMode="numeric"
            rule={rule}
          />
          <TextField
            control={control}
            name="wheelchairSeats"
            label={t('operator.venues.wheelchairSeats')}
            inputMode="numeric"
            rule={rule}
          />
        </div>
        <TextField control={control} name="stageArea" label={t('operator.venues.stageArea')} maxLength={100} />
        <YesNoField control={control} name="orchestraPit" label={t('operator.venues.orchestraPit')} />
        <YesNoField control={control} name="outdoorStage" label={t('operator.venues.outdoorStage')} />
        {hall?.pinned.map((fact) => (
          <div key={fact}>
            <span className="text-[0.9375rem] font-semibold">{t(`operator.venues.${fact}`)}</span>
            <PinnedMark
              label={t(`operator.venues.${fact}`)}
              isPending={releaseHall.isPending}
              onRelease={() =>
                releaseHall.mutate(
                  { id, revision, hallId: hall.id, facts: [fact] },
                  {
                    onSuccess: () => {
                      toast.done(t('operator.editing.released'));
                      onClose();
                    },
                    onError: (failure) => toast.failed(sentence(failure)),
                  },
                )
              }
            />
          </div>
        ))}
        <SaveBar isPending={isPending} error={error} onReload={onReload} />
      </form>
    </Modal>
  );
}
