import {
  Drama,
  Flag,
  GalleryHorizontal,
  Landmark,
  LayoutDashboard,
  RadioTower,
  ScrollText,
  Ticket,
  Users,
} from 'lucide-react';

/** The pages of the operators' area, in the order of its navigation; each name has its text under `operator.nav`. */
export const OPERATOR_PAGES = [
  { to: '/operator', name: 'overview', Icon: LayoutDashboard },
  { to: '/operator/import', name: 'import', Icon: RadioTower },
  { to: '/operator/performances', name: 'performances', Icon: Ticket },
  { to: '/operator/venues', name: 'venues', Icon: Landmark },
  { to: '/operator/people', name: 'people', Icon: Drama },
  { to: '/operator/banners', name: 'banners', Icon: GalleryHorizontal },
  { to: '/operator/reports', name: 'reports', Icon: Flag },
  { to: '/operator/members', name: 'members', Icon: Users },
  { to: '/operator/audit', name: 'audit', Icon: ScrollText },
] as const;
