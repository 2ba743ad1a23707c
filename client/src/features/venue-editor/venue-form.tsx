import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCESSIBILITY, AMENITIES } from '@golden-ticket/shared/venue';
import type { VenueFact, VenueForEdit } from '@golden-ticket/shared/venue-edit';
import { TextField } from '../../components/form/text-field.tsx';
import { PinnedMark } from '../../components/operator/pinned-mark.tsx';
import { SaveBar } from '../../components/operator/save-bar.tsx';
import { useSendForm } from '../../lib/use-send-form.ts';
import { TogglesField } from './toggles-field.tsx';
import { NEW_VENUE, venueValues, VenueValues } from './venue-values.ts';

interface Props {
  /** Null for one that is to be made. */
  venue: VenueForEdit | null;
  send: (values: VenueValues) => Promise<unknown>;
  onRelease?: (fact: VenueFact) => void;
  isReleasing?: boolean;
  onReload: () => void;
}

/** The facts of a venue in fields, with those marked that operators set. What was written stays where it fails. */
export function VenueForm({ venue, send, onRelease, isReleasing = false, onReload }: Props) {
  const { t } = useTranslation();
  const { control, form, error, isPending, onSubmit } = useSendForm({
    schema: VenueValues,
    defaultValues: venue ? venueValues(venue) : NEW_VENUE,
    async send(values) {
      await send(values);
      form.reset(values);
    },
  });
  // Read, as only then the form knows what was written and keeps it.
  const isChanged = Object.keys(form.formState.dirtyFields).length > 0;
  useEffect(() => {
    if (venue) form.reset(venueValues(venue), { keepDirtyValues: true });
  }, [venue, form]);

  const field = (fact: VenueFact, input: ReactNode) => (
    <div>
      {input}
      {onRelease && venue?.pinned.includes(fact) && (
        <PinnedMark label={t(`operator.venues.${fact}`)} onRelease={() => onRelease(fact)} isPending={isReleasing} />
      )}
    </div>
  );
  const number = { inputMode: 'numeric', rule: t('operator.editing.number') } as const;
  const degrees = { inputMode: 'decimal', rule: t('operator.venues.coordinatesRule') } as const;
  return (
    <form noValidate onSubmit={onSubmit} data-changed={isChanged} className="max-w-3xl space-y-5">
      {field(
        'name',
        <TextField control={control} name="name" label={t('operator.venues.name')} maxLength={200} isRequired />,
      )}
      {field(
        'address',
        <TextField
          control={control}
          name="address"
          label={t('operator.venues.address')}
          hint={t('operator.venues.addressHint')}
          maxLength={300}
        />,
      )}
      {field(
        'coordinates',
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField control={control} name="latitude" label={t('operator.venues.latitude')} {...degrees} />
          <TextField control={control} name="longitude" label={t('operator.venues.longitude')} {...degrees} />
        </div>,
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        {field('phone', <TextField control={control} name="phone" label={t('operator.venues.phone')} maxLength={60} />)}
        {field(
          'homepage',
          <TextField
            control={control}
            name="homepage"
            inputMode="url"
            label={t('operator.venues.homepage')}
            rule={t('operator.venues.homepageRule')}
          />,
        )}
        {field('seats', <TextField control={control} name="seats" label={t('operator.venues.seats')} {...number} />)}
        {field(
          'openedYear',
          <TextField control={control} name="openedYear" label={t('operator.venues.openedYear')} {...number} />,
        )}
        {field(
          'facilityType',
          <TextField control={control} name="facilityType" label={t('operator.venues.facilityType')} maxLength={100} />,
        )}
      </div>
      {field(
        'accessibility',
        <TogglesField
          control={control}
          name="accessibility"
          label={t('operator.venues.accessibility')}
          options={ACCESSIBILITY.map((value) => ({ value, label: t(`accessibility.${value}`) }))}
        />,
      )}
      {field(
        'amenities',
        <TogglesField
          control={control}
          name="amenities"
          label={t('operator.venues.amenities')}
          options={AMENITIES.map((value) => ({ value, label: t(`amenity.${value}`) }))}
        />,
      )}
      <SaveBar isPending={isPending} error={error} onReload={onReload} />
    </form>
  );
}
