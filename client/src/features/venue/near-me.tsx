import { LocateFixed, LocateOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { askPosition, forgetPosition, usePosition } from '../../lib/use-position.ts';

/** Puts the nearest first, once the visitor says yes; says what to do where they said no. */
export function NearMe() {
  const { t } = useTranslation();
  const { state } = usePosition();
  const isKnown = state === 'known';
  const Icon = isKnown ? LocateOff : LocateFixed;
  return (
    <>
      <button
        type="button"
        aria-disabled={state === 'asking'}
        onClick={isKnown ? forgetPosition : () => void askPosition()}
        className={buttonClass(isKnown ? 'gold' : 'outline')}
      >
        <Icon className="size-4" aria-hidden="true" />
        {t(isKnown ? 'venues.anywhere' : state === 'asking' ? 'venues.locating' : 'venues.nearMe')}
      </button>
      <output className="order-last block w-full text-sm text-soft empty:hidden">
        {state === 'refused' && t('venues.refused')}
        {state === 'unknown' && t('venues.notLocated')}
        {isKnown && t('venues.positionNote')}
      </output>
    </>
  );
}
