import { LocateFixed, LocateOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../components/button-class.ts';
import { SelectField } from '../../../components/select-field.tsx';
import { askPosition, forgetPosition, usePosition } from '../../../lib/use-position.ts';
import { NOWHERE } from './list-search.ts';
import type { ListSearch } from './list-search.ts';

const USUAL_KM = 5;
const DISTANCES = [1, 3, USUAL_KM, 10, 30];

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
}

/** Only what is near, nearest first: asks where the visitor is when it is pressed, and how far they would go. */
export function NearChoice({ search: { km, sort }, onChange }: Props) {
  const { t } = useTranslation();
  const { state } = usePosition();
  const isOn = km !== undefined;
  const Icon = isOn ? LocateOff : LocateFixed;
  const toggle = async () => {
    if (isOn) {
      forgetPosition();
      onChange(NOWHERE);
      return;
    }
    const found = await askPosition();
    if (found.state === 'known') onChange({ lat: found.lat, lng: found.lng, km: USUAL_KM, sort: sort ?? 'distance' });
  };
  const distances = [...new Set([...DISTANCES, ...(isOn ? [km] : [])])].toSorted((one, other) => one - other);
  return (
    <>
      <button
        type="button"
        aria-disabled={state === 'asking'}
        onClick={() => state !== 'asking' && void toggle()}
        title={isOn ? t('venues.anywhere') : undefined}
        className={`${buttonClass(isOn ? 'gold' : 'outline')} ${isOn ? 'lg:w-11 lg:px-0' : ''}`}
      >
        <Icon className="size-4" aria-hidden="true" />
        <span className={isOn ? 'lg:sr-only' : ''}>
          {t(isOn ? 'venues.anywhere' : state === 'asking' ? 'venues.locating' : 'venues.nearMe')}
        </span>
      </button>
      {isOn && (
        <SelectField
          label={t('list.distance')}
          value={String(km)}
          isSet
          options={distances.map((each) => ({ value: String(each), label: t('list.within', { km: each }) }))}
          onChange={(value) => onChange({ km: Number(value) })}
        />
      )}
    </>
  );
}

/** Why nothing near can be shown, or what became of the position; nothing before it was asked for. */
export function NearNote({ search }: { search: ListSearch }) {
  const { t } = useTranslation();
  const { state } = usePosition();
  return (
    <output className="block w-full text-sm text-soft empty:hidden">
      {search.km !== undefined && t('list.positionNote')}
      {search.km === undefined && state === 'refused' && t('venues.refused')}
      {search.km === undefined && state === 'unknown' && t('venues.notLocated')}
    </output>
  );
}
