import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VenueView } from '@golden-ticket/shared/venue';
import { MapLinks } from '../../components/map-links.tsx';
import { NearbyLinks } from '../../components/nearby-links.tsx';
import { PlaceMap } from '../../components/place-map.tsx';
import { SeatRows } from '../../components/seat-rows.tsx';
import { Section } from '../../components/section.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { useSiteSettings } from '../../lib/use-site-settings.ts';
import { Facilities } from './facilities.tsx';
import { Halls } from './halls.tsx';
import { VenueFacts } from './venue-facts.tsx';

interface Props {
  venue: VenueView;
  /** To like it. */
  like: ReactNode;
  /** What plays there, drawn by the feature that knows how. */
  programme: ReactNode;
}

/** Everything about one venue. */
export function VenuePage({ venue, like, programme }: Props) {
  const { t } = useTranslation();
  const settings = useSiteSettings();
  const { name, region, district, halls, latitude, longitude, source } = venue;
  const isOnMap = latitude !== null && longitude !== null;
  return (
    <article>
      <header className="stage relative overflow-hidden">
        <SeatRows className="absolute right-[-4%] bottom-0 -z-10 hidden w-2/3 text-line md:block" />
        <div className="house py-16 md:py-24">
          <p className="font-semibold text-gold">
            {[region && t(`region.${region}`), district].filter(Boolean).join(' ') || t('venue.title')}
          </p>
          <h1 className="mt-2 max-w-[18em] text-headline font-extrabold">{name}</h1>
          {halls.length > 1 && <p className="mt-3 text-soft">{t('venue.hallCount', { count: halls.length })}</p>}
          <div className="mt-5">{like}</div>
        </div>
      </header>
      <div className="house grid gap-x-16 gap-y-14 pt-10 md:pt-14 lg:grid-cols-2">
        <div className="space-y-14">
          <Section title={t('venue.facts')}>
            <VenueFacts venue={venue} />
            {latitude !== null && longitude !== null && (
              <div className="mt-6 space-y-4">
                <MapLinks name={name} latitude={latitude} longitude={longitude} />
                <PlaceMap kakaoKey={settings?.kakaoKey ?? null} name={name} latitude={latitude} longitude={longitude} />
              </div>
            )}
            {!(settings?.kakaoKey && isOnMap) && (
              <div className="mt-7">
                <NearbyLinks name={name} />
              </div>
            )}
          </Section>
          <Halls halls={halls} />
        </div>
        <Facilities venue={venue} />
        <div className="space-y-14 lg:col-span-2">
          {programme}
          <SourceLine source={source.source} fetchedAt={source.fetchedAt} />
        </div>
      </div>
    </article>
  );
}
