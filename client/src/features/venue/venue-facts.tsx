import { useTranslation } from 'react-i18next';
import type { VenueView } from '@golden-ticket/shared/venue';
import { Fact } from '../../components/fact.tsx';
import { OutsideLink } from '../../components/outside-link.tsx';
import { webAddress } from '../../lib/web-address.ts';

/** Address, telephone, website, size, age. What is not known has no line. */
export function VenueFacts({ venue }: { venue: VenueView }) {
  const { t } = useTranslation();
  const { address, phone, homepage, seats, openedYear, facilityType } = venue;
  const site = homepage && webAddress(homepage);
  return (
    <dl className="space-y-3">
      {address && <Fact label={t('venue.address')}>{address}</Fact>}
      {phone && (
        <Fact label={t('venue.phone')}>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} className="underline decoration-edge underline-offset-4">
            {phone}
          </a>
        </Fact>
      )}
      {site && (
        <Fact label={t('venue.homepage')}>
          <OutsideLink href={site.href} className="underline decoration-edge underline-offset-4">
            {site.hostname.replace(/^www\./, '')}
          </OutsideLink>
        </Fact>
      )}
      {seats !== null && seats > 0 && (
        <Fact label={t('venue.seats')}>
          <span className="tabular-nums">{t('venue.seatCount', { count: seats })}</span>
        </Fact>
      )}
      {openedYear !== null && <Fact label={t('venue.opened')}>{t('venue.openedYear', { year: openedYear })}</Fact>}
      {facilityType && <Fact label={t('venue.type')}>{facilityType}</Fact>}
    </dl>
  );
}
