import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallForEdit, VenueForEdit } from '@golden-ticket/shared/venue-edit';
import { CHIP } from '../../components/chip-class.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { toast } from '../../lib/toast.ts';
import { useVenueEdits } from './use-venue-editor.ts';

interface Props {
  venue: VenueForEdit;
  hall: HallForEdit;
  onClose: () => void;
}

/** Removes a hall; where its performances go is chosen before. */
export function RemoveHallDialog({ venue: { id, revision, halls }, hall, onClose }: Props) {
  const { t } = useTranslation();
  const { removeHall } = useVenueEdits();
  const [into, setInto] = useState<number | null>(null);
  const others = halls.filter((other) => other.id !== hall.id);
  const choices = [
    { id: null, name: t('operator.venues.intoNone') },
    ...others.map((other) => ({ id: other.id, name: other.name })),
  ];
  return (
    <ConfirmDialog
      title={`${hall.name}: ${t('operator.venues.removeHall')}`}
      confirm={t('operator.venues.remove')}
      isPending={removeHall.isPending}
      error={removeHall.error}
      onClose={onClose}
      onConfirm={() =>
        removeHall.mutate(
          { id, revision, hallId: hall.id, into },
          {
            onSuccess: () => {
              toast.done(t('operator.venues.hallRemoved'));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('operator.venues.removeText', { count: hall.performanceCount })}</p>
      <fieldset>
        <legend className="mb-2 text-[0.9375rem] font-semibold">{t('operator.venues.into')}</legend>
        <div className="flex flex-wrap gap-2">
          {choices.map((choice) => (
            <button
              key={choice.id}
              type="button"
              aria-pressed={into === choice.id}
              onClick={() => setInto(choice.id)}
              className={CHIP}
            >
              {choice.name}
            </button>
          ))}
        </div>
      </fieldset>
    </ConfirmDialog>
  );
}
