import { CircleParking, Coffee, Fuel, ShoppingBag, Utensils } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { NearbyKind } from '../../lib/kakao/maps.ts';

/** How a kind of place is told from the others: by its icon, and its pins on the map by their colour under white figures. */
export const KIND_LOOKS: Record<NearbyKind, { Icon: LucideIcon; pin: string }> = {
  parking: { Icon: CircleParking, pin: 'bg-[#1d4ed8]' },
  fuel: { Icon: Fuel, pin: 'bg-[#a16207]' },
  cafe: { Icon: Coffee, pin: 'bg-[#7e22ce]' },
  restaurant: { Icon: Utensils, pin: 'bg-[#b91c1c]' },
  shop: { Icon: ShoppingBag, pin: 'bg-[#15803d]' },
};

/** A pin, in the list and on the map alike. */
export const PIN =
  'grid size-7 shrink-0 place-items-center rounded-full text-xs leading-none font-bold text-[#fff] tabular-nums';
