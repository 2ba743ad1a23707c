import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { buttonClass } from '../../../components/button-class.ts';
import { MapLinks } from '../../../components/map-links.tsx';
import { NearbyLinks } from '../../../components/nearby-links.tsx';
import { PlaceMap } from '../../../components/place-map.tsx';
import { Section } from '../../../components/section.tsx';
import { useSiteSettings } from '../../../lib/use-site-settings.ts';

/** Where it plays and how to get there. */
export function Where({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const settings = useSiteSettings();
  const { venue, hall } = performance;
  if (!venue) return null;
  const isOnMap = venue.latitude !== null && venue.longitude !== null;
  const seats = hall?.seats;
  const wheelchairSeats = hall?.wheelchairSeats;
  return (
    <Section title={t('performance.venue')}>
      <p className="text-lg font-bold">
        {venue.name}
        {hall && hall.name !== venue.name && ` ${hall.name}`}
      </p>
      {venue.address && <p className="mt-1 text-soft">{venue.address}</p>}
      {(seats || wheelchairSeats) && (
        <p className="mt-1 text-soft tabular-nums">
          {[
            seats && t('venue.seatCount', { count: seats }),
            wheelchairSeats && t('venue.wheelchairSeats', { count: wheelchairSeats }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <Link to="/venues/$id" params={{ id: venue.id }} className={buttonClass('outline', 'small')}>
          {t('performance.venuePage')}
        </Link>
        {venue.latitude !== null && venue.longitude !== null && (
          <MapLinks name={venue.name} latitude={venue.latitude} longitude={venue.longitude} />
        )}
      </div>
      {venue.latitude !== null && venue.longitude !== null && (
        <div className="mt-5">
          <PlaceMap
            kakaoKey={settings?.kakaoKey ?? null}
            name={venue.name}
            latitude={venue.latitude}
            longitude={venue.longitude}
          />
        </div>
      )}
      {!(settings?.kakaoKey && isOnMap) && (
        <div className="mt-7">
          <NearbyLinks name={venue.name} />
        </div>
      )}
    </Section>
  );
}
