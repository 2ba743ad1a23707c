import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallForEdit, VenueForEdit } from '@golden-ticket/shared/venue-edit';
import { buttonClass } from '../../components/button-class.ts';
import { HallForm } from './hall-form.tsx';
import { RemoveHallDialog } from './remove-hall-dialog.tsx';

type Asked = { kind: 'add' } | { kind: 'edit' | 'remove'; hall: HallForEdit };

/** The halls of a venue: added, edited, removed, or merged into another. */
export function Halls({ venue, onReload }: { venue: VenueForEdit; onReload: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  // As it is now: a hall that is given back changes while its dialog is open.
  const current =
    asked && asked.kind !== 'add' ? (venue.halls.find(({ id }) => id === asked.hall.id) ?? asked.hall) : null;
  return (
    <section aria-labelledby="halls" className="mt-14">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="halls" className="text-heading font-extrabold">
          {t('operator.venues.halls')}
        </h2>
        <button type="button" className={buttonClass('outline', 'small')} onClick={() => setAsked({ kind: 'add' })}>
          {t('operator.venues.addHall')}
        </button>
      </div>
      {venue.halls.length === 0 && <p className="mt-3 text-soft">{t('operator.venues.noHalls')}</p>}
      <ul className="mt-3 divide-y divide-line">
        {venue.halls.map((hall) => (
          <li key={hall.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0">
              <h3 lang="ko" className="font-semibold">
                {hall.name}
              </h3>
              <p className="text-sm text-soft tabular-nums">
                {hall.seats !== null && (
                  <>
                    {t('operator.venues.seats')} {hall.seats.toLocaleString('en-US')} ·{' '}
                  </>
                )}
                {t('operator.venues.performanceCount', { count: hall.performanceCount })}
                {hall.pinned.length > 0 && (
                  <span className="ml-3 font-semibold text-gold">
                    {t('operator.venues.pinnedCount', { count: hall.pinned.length })}
                  </span>
                )}
              </p>
            </div>
            <div className="flex flex-wrap gap-2">
              <button
                type="button"
                aria-label={`${hall.name}: ${t('operator.venues.editHall')}`}
                className={buttonClass('outline', 'small')}
                onClick={() => setAsked({ kind: 'edit', hall })}
              >
                {t('operator.venues.editHall')}
              </button>
              <button
                type="button"
                aria-label={`${hall.name}: ${t('operator.venues.removeHall')}`}
                className={buttonClass('quiet', 'small')}
                onClick={() => setAsked({ kind: 'remove', hall })}
              >
                {t('operator.venues.removeHall')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {asked?.kind === 'add' && <HallForm venue={venue} hall={null} onReload={onReload} onClose={close} />}
      {asked?.kind === 'edit' && <HallForm venue={venue} hall={current} onReload={onReload} onClose={close} />}
      {asked?.kind === 'remove' && current && <RemoveHallDialog venue={venue} hall={current} onClose={close} />}
    </section>
  );
}
