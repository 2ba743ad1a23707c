import type { Accessibility, Amenity } from '@golden-ticket/shared/venue';
import type { VenueDraft } from '../venue/venue-draft.ts';
import { venues } from './halls.ts';
import { random } from './random.ts';
import type { Random } from './random.ts';
import type { Room, Site } from './venues/site.ts';

const AREA_CODES: Record<string, string> = {
  서울특별시: '02',
  부산광역시: '051',
  대구광역시: '053',
  인천광역시: '032',
  광주광역시: '062',
  대전광역시: '042',
  울산광역시: '052',
  세종특별자치시: '044',
  경기도: '031',
  강원특별자치도: '033',
  충청북도: '043',
  충청남도: '041',
  전북특별자치도: '063',
  전라남도: '061',
  경상북도: '054',
  경상남도: '055',
  제주특별자치도: '064',
};

/** The sample's venues as a source would tell them. No telephone number exists whose exchange is 000. */
export const venueDrafts = (fetchedAt: Date): VenueDraft[] =>
  venues.map(({ venueId, site }) => {
    const draw = random(`venue ${venueId}`);
    const seats = site.rooms.reduce((sum, room) => sum + room.seats, 0);
    const areaCode = AREA_CODES[site.address.split(' ')[0] ?? ''] ?? '02';
    return {
      source: 'sample',
      sourceId: venueId,
      sourceUpdatedAt: null,
      fetchedAt,
      name: site.name,
      address: site.address,
      latitude: site.at[0],
      longitude: site.at[1],
      phone: `${areaCode}-000-0${venueId.slice(2)}`,
      homepage: draw.chance(0.8) ? `https://venue-${venueId.slice(2)}.example.org/` : null,
      seats,
      openedYear: site.opened,
      facilityType: site.facility,
      amenities: amenitiesOf(draw, seats, site),
      accessibility: accessibilityOf(draw, seats, site),
      halls: site.rooms.map((room, at) => hallOf(draw, venueId, room, at)),
    };
  });

function amenitiesOf(draw: Random, seats: number, site: Site): Amenity[] {
  const isLarge = seats > 500;
  const hasChildren = site.rooms.some(({ stages }) => stages.includes('children'));
  const likely: [Amenity, number][] = [
    ['parking', isLarge ? 0.97 : 0.3],
    ['restaurant', isLarge ? 0.5 : 0.05],
    ['cafe', isLarge ? 0.9 : 0.5],
    ['shop', isLarge ? 0.4 : 0.1],
    ['playroom', hasChildren ? 0.7 : 0.1],
    ['nursing-room', isLarge || hasChildren ? 0.7 : 0.05],
  ];
  return likely.filter(([, probability]) => draw.chance(probability)).map(([amenity]) => amenity);
}

function accessibilityOf(draw: Random, seats: number, site: Site): Accessibility[] {
  const isPublic = site.facility === '문예회관' || site.facility === '기타(공공)';
  const likely: [Accessibility, number][] = [
    ['accessible-parking', isPublic ? 0.9 : seats > 500 ? 0.7 : 0.15],
    ['accessible-toilet', isPublic ? 0.95 : seats > 500 ? 0.8 : 0.3],
    ['ramp', isPublic ? 0.9 : 0.35],
    ['lift', isPublic ? 0.85 : seats > 300 ? 0.7 : 0.2],
  ];
  return likely.filter(([, probability]) => draw.chance(probability)).map(([facility]) => facility);
}

function hallOf(draw: Random, venueId: string, room: Room, at: number): VenueDraft['halls'][number] {
  const width = Math.round(5 + Math.sqrt(room.seats) * 0.32);
  const isGrand = room.stages.includes('grand') || room.stages.includes('concert');
  return {
    sourceId: `${venueId}-${String(at + 1).padStart(2, '0')}`,
    name: room.name,
    seats: room.seats,
    wheelchairSeats: room.wheelchairSeats,
    stageArea: `${width}X${Math.round(width * 0.8)}X${Math.round(width * 0.55)}`,
    orchestraPit: room.stages[0] === 'grand',
    rehearsalRoom: isGrand,
    dressingRooms: isGrand ? draw.whole(5, 12) : draw.whole(1, 3),
    outdoorStage: room.stages.includes('outdoor'),
  };
}
