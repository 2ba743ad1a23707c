import { random } from './random.ts';
import type { Random } from './random.ts';
import type { Slot } from './season.ts';
import { cities } from './venues/cities.ts';
import { provinces } from './venues/provinces.ts';
import { seoul } from './venues/seoul.ts';
import type { Room, Site } from './venues/site.ts';
import type { Run, Stage, Work } from './works/work.ts';

/** One hall of one venue, with their keys. */
export interface Place {
  venueId: string;
  hallId: string;
  site: Site;
  room: Room;
}

const keyed = (first: number, sites: readonly Site[]): { venueId: string; site: Site }[] =>
  sites.map((site, at) => ({ venueId: `SV${first + at}`, site }));

/** All venues of the sample with their keys. */
export const venues = [...keyed(101, seoul), ...keyed(201, cities), ...keyed(301, provinces)];

const places: readonly Place[] = venues.flatMap(({ venueId, site }) =>
  site.rooms.map((room, at) => ({ venueId, hallId: `${venueId}-${String(at + 1).padStart(2, '0')}`, site, room })),
);

/** How often a run of its kind plays in Seoul. */
const IN_SEOUL: Record<Run, number> = {
  night: 0.4,
  pair: 0.4,
  weekend: 0.45,
  week: 0.6,
  season: 0.85,
  long: 1,
  open: 1,
};

/** Where a touring production goes that finds no room of its own kind in a city. */
const MAKE_DO: Record<Stage, readonly Stage[]> = {
  small: ['medium', 'live', 'children', 'recital', 'grand'],
  medium: ['grand', 'children', 'small', 'concert'],
  grand: ['concert', 'medium'],
  concert: ['grand', 'medium'],
  recital: ['medium', 'concert', 'small', 'children', 'gugak', 'grand'],
  gugak: ['medium', 'recital', 'outdoor', 'grand'],
  live: ['small', 'medium', 'grand'],
  arena: ['grand'],
  outdoor: ['grand', 'medium', 'gugak'],
  children: ['medium', 'small', 'grand', 'concert'],
  site: ['small', 'medium'],
};

/** Every period of ours fits in this many days. */
const DAYS = 196;

/** Finds each production a hall that is free, as far as there is one, and where little else plays. */
export class Halls {
  readonly #booked = new Map<Place, { days: Uint8Array; productions: number }>();

  book(sourceId: string, wanted: { work: Work; slot: Slot; period: number; city: string | undefined }): Place {
    const draw = random(`hall ${sourceId}`);
    const days = daysOf(wanted.slot, wanted.period);
    let best: { place: Place; cost: number } | undefined;
    for (const place of candidates(draw, wanted.work, wanted.city)) {
      const cost = this.#cost(place, days) + draw.between(0, 1);
      if (!best || cost < best.cost) best = { place, cost };
    }
    if (!best) throw new Error(`no hall for ${sourceId}`);
    const booked = this.#bookingsOf(best.place);
    for (const day of days) booked.days[day] = (booked.days[day] ?? 0) + 1;
    booked.productions += 1;
    return best.place;
  }

  #cost(place: Place, days: readonly number[]): number {
    const booked = this.#bookingsOf(place);
    return booked.productions + days.reduce((sum, day) => sum + (booked.days[day] ?? 0), 0);
  }

  #bookingsOf(place: Place) {
    let booked = this.#booked.get(place);
    if (!booked) this.#booked.set(place, (booked = { days: new Uint8Array(DAYS), productions: 0 }));
    return booked;
  }
}

function candidates(draw: Random, { stage, run, at }: Work, city: string | undefined): readonly Place[] {
  const somewhere = city ?? at;
  if (somewhere) {
    const there = places.filter(({ site }) => site.name.includes(somewhere) || site.address.includes(somewhere));
    for (const kind of [stage, ...MAKE_DO[stage]]) {
      const fitting = there.filter(({ room }) => room.stages.includes(kind));
      if (fitting.length > 0) return fitting;
    }
  }
  const inSeoul = draw.chance(IN_SEOUL[run]);
  const fitting = places.filter(({ room }) => room.stages.includes(stage));
  const wanted = fitting.filter(({ site }) => site.address.startsWith('서울') === inSeoul);
  return wanted.length > 0 ? wanted : fitting;
}

/** The days of the long period on which a slot plays; an open run plays on all. */
function daysOf(slot: Slot, period: number): number[] {
  if (slot.run === 'open') return Array.from({ length: DAYS }, (_, day) => day);
  const first = slot.lastDay - slot.days + 1;
  const once = Array.from({ length: slot.days }, (_, day) => first + day);
  const again = Array.from({ length: DAYS / period }, (_, time) => time * period);
  return again.flatMap((shift) => once.map((day) => (((day + shift) % DAYS) + DAYS) % DAYS));
}
