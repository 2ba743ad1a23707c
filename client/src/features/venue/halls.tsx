import { useTranslation } from 'react-i18next';
import type { HallView } from '@golden-ticket/shared/venue';
import { Section } from '../../components/section.tsx';

/** The halls under one roof and how many they seat. */
export function Halls({ halls }: { halls: HallView[] }) {
  const { t } = useTranslation();
  if (halls.length === 0) return null;
  return (
    <Section title={t('venue.halls')}>
      <ul className="divide-y divide-line border-y border-line">
        {halls.map(({ id, name, seats, wheelchairSeats }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-6 py-3.5">
            <span className="font-semibold">{name}</span>
            <span className="text-soft tabular-nums">
              {[
                seats !== null && seats > 0 && t('venue.seatCount', { count: seats }),
                wheelchairSeats !== null &&
                  wheelchairSeats > 0 &&
                  t('venue.wheelchairSeats', { count: wheelchairSeats }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
