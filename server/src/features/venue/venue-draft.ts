import type { Source } from '@golden-ticket/shared/source';
import type { Accessibility, Amenity } from '@golden-ticket/shared/venue';

/** A venue as a source tells it: what `saveVenue` takes from every importer. Coordinates are WGS84 degrees. */
export interface VenueDraft {
  source: Source;
  sourceId: string;
  sourceUpdatedAt: Date | null;
  fetchedAt: Date;
  name: string;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  phone: string | null;
  homepage: string | null;
  seats: number | null;
  openedYear: number | null;
  facilityType: string | null;
  amenities: Amenity[];
  accessibility: Accessibility[];
  halls: HallDraft[];
}

export interface HallDraft {
  sourceId: string | null;
  name: string;
  seats: number | null;
  wheelchairSeats: number | null;
  stageArea: string | null;
  orchestraPit: boolean | null;
  rehearsalRoom: boolean | null;
  dressingRooms: number | null;
  outdoorStage: boolean | null;
}
