import type { Stage } from '../works/work.ts';

/** Labels as the source of real listings has them. */
export type Facility = '문예회관' | '기타(공공)' | '대학로' | '민간(대학로 외)' | '기타(비공연장)';

export interface Room {
  name: string;
  seats: number;
  wheelchairSeats: number;
  /** What it can hold, best first. */
  stages: Stage[];
}

/** A place of our own invention, on a real street of a real district. */
export interface Site {
  name: string;
  address: string;
  /** WGS84 degrees. */
  at: [latitude: number, longitude: number];
  opened: number;
  facility: Facility;
  rooms: Room[];
}

export const site = (
  name: string,
  address: string,
  at: [number, number],
  opened: number,
  facility: Facility,
  ...rooms: Room[]
): Site => ({ name, address, at, opened, facility, rooms });

export const room = (name: string, seats: number, wheelchairSeats: number, ...stages: Stage[]): Room => ({
  name,
  seats,
  wheelchairSeats,
  stages,
});
