import {
  Accessibility as AccessibilityIcon,
  Baby,
  Blocks,
  Coffee,
  ShoppingBag,
  SquareParking,
  Utensils,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Amenity, VenueView } from '@golden-ticket/shared/venue';
import { Section } from '../../components/section.tsx';
import { ACCESSIBILITY_ICONS } from '../../components/filters/accessibility-icons.ts';

const AMENITY_ICONS: Record<Amenity, LucideIcon> = {
  parking: SquareParking,
  restaurant: Utensils,
  cafe: Coffee,
  shop: ShoppingBag,
  playroom: Blocks,
  'nursing-room': Baby,
};

/** What makes the visit possible, and what makes it pleasant: as far as the source lists it. */
export function Facilities({ venue }: { venue: VenueView }) {
  const { t } = useTranslation();
  const wheelchairSeats = venue.halls.reduce((sum, hall) => sum + (hall.wheelchairSeats ?? 0), 0);
  const access = [
    ...venue.accessibility.map((each) => ({ Icon: ACCESSIBILITY_ICONS[each], text: t(`accessibility.${each}`) })),
    ...(wheelchairSeats > 0
      ? [{ Icon: AccessibilityIcon, text: t('venue.wheelchairSeats', { count: wheelchairSeats }) }]
      : []),
  ];
  const comfort = venue.amenities.map((each) => ({ Icon: AMENITY_ICONS[each], text: t(`amenity.${each}`) }));
  return (
    <div className="space-y-14">
      <Section title={t('venue.accessibilityTitle')}>
        <IconList items={access} />
      </Section>
      <Section title={t('venue.amenitiesTitle')}>
        <IconList items={comfort} />
      </Section>
    </div>
  );
}

function IconList({ items }: { items: { Icon: LucideIcon; text: string }[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="text-soft">{t('venue.noneListed')}</p>;
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-4">
      {items.map(({ Icon, text }) => (
        <li key={text} className="flex items-center gap-3">
          <Icon className="size-5 shrink-0 text-gold" aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
