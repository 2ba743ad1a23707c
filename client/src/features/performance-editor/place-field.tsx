import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PlaceInput } from '@golden-ticket/shared/performance-edit';
import { buttonClass } from '../../components/button-class.ts';
import { ANY, regionOptions } from '../../components/filters/options.ts';
import { INPUT, LABEL } from '../../components/form/field-class.ts';
import { SelectField } from '../../components/select-field.tsx';
import type { FormValues } from './form-values.ts';
import { useHalls, useVenuesNamed } from './use-editor.ts';

const FOCUS = 'focus:border-gold focus:ring-2 focus:ring-gold/35';

/** Where it plays: a venue of ours, looked up by name, and one of its halls; or, where it is none of ours, words. */
export function PlaceField({ control, venueName }: { control: Control<FormValues>; venueName: string | null }) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'venue' });
  const [chosenName, setChosenName] = useState(venueName);
  const place: PlaceInput = field.value;
  if (place.venueId === null) {
    return (
      <div className="space-y-4">
        <VenueFinder
          onChoose={({ id, name }) => {
            setChosenName(name);
            field.onChange({ venueId: id, hallId: null, text: null, region: null });
          }}
        />
        <div className="flex flex-wrap items-end gap-3">
          <label className="min-w-56 grow">
            <span className={LABEL}>{t('editor.placeText')}</span>
            <input
              value={place.text ?? ''}
              maxLength={200}
              onChange={({ target }) => field.onChange({ ...place, text: target.value === '' ? null : target.value })}
              className={`h-12 ${FOCUS} ${INPUT}`}
            />
          </label>
          <SelectField
            label={t('list.region')}
            value={place.region ?? ANY}
            options={regionOptions(t)}
            onChange={(region) => field.onChange({ ...place, region: region === ANY ? null : region })}
          />
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="text-lg font-bold">{chosenName}</p>
      <Halls
        venueId={place.venueId}
        hallId={place.hallId}
        onChoose={(hallId) => field.onChange({ ...place, hallId })}
      />
      <button
        type="button"
        className={buttonClass('outline', 'small')}
        onClick={() => field.onChange({ venueId: null, hallId: null, text: null, region: null })}
      >
        {t('editor.otherPlace')}
      </button>
    </div>
  );
}

const NO_HALL = 'none';

function Halls(props: { venueId: number; hallId: number | null; onChoose: (hallId: number | null) => void }) {
  const { t } = useTranslation();
  const halls = useHalls(props.venueId);
  if (halls.length === 0) return null;
  return (
    <SelectField
      label={t('editor.hall')}
      value={String(props.hallId ?? NO_HALL)}
      options={[
        { value: NO_HALL, label: t('editor.noHall') },
        ...halls.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={(value) => props.onChoose(value === NO_HALL ? null : Number(value))}
    />
  );
}

function VenueFinder({ onChoose }: { onChoose: (venue: { id: number; name: string }) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const venues = useVenuesNamed(typed);
  return (
    <div>
      <label className="block">
        <span className={LABEL}>{t('editor.findVenue')}</span>
        <input
          type="search"
          value={typed}
          maxLength={100}
          onChange={({ target }) => setTyped(target.value)}
          className={`h-12 ${FOCUS} ${INPUT}`}
        />
      </label>
      <ul aria-label={t('editor.findVenue')} aria-live="polite" className="mt-2 flex flex-wrap gap-2">
        {venues.map((venue) => (
          <li key={venue.id}>
            <button type="button" className={buttonClass('outline', 'small')} onClick={() => onChoose(venue)}>
              {venue.name}
              {venue.region && <span className="font-normal text-soft">{t(`region.${venue.region}`)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
