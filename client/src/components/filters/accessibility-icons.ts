import { ArrowUpDown, CircleParking, Toilet, TrendingUp } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Accessibility } from '@golden-ticket/shared/venue';

export const ACCESSIBILITY_ICONS: Record<Accessibility, LucideIcon> = {
  'accessible-parking': CircleParking,
  'accessible-toilet': Toilet,
  ramp: TrendingUp,
  lift: ArrowUpDown,
};
