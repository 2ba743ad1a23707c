import type { z } from 'zod';
import { Genre } from '@golden-ticket/shared/genre';
import { PerformanceFilter, Sort, State, TimeOfDay } from '@golden-ticket/shared/performance';
import { Region } from '@golden-ticket/shared/region';
import { CalendarDate } from '@golden-ticket/shared/scalars';
import {
  priceFilter,
  readAccessibility,
  readNumber,
  readPrice,
  writeAccessibility,
} from '../../../lib/filter-params.ts';
import { roundDegrees } from '../../../lib/use-position.ts';

/** The list's part of the address; the sort only where it is not the usual one. */
export interface ListSearch {
  genre?: Genre;
  region?: Region;
  state?: State;
  /** The first and the last day, `YYYY-MM-DD`. */
  from?: string;
  to?: string;
  time?: TimeOfDay;
  /** In won; 0 asks for what is free. */
  price?: number;
  /** In completed years. */
  age?: number;
  /** All that the venue must have, separated by commas. */
  access?: string;
  /** Around which point, in degrees rounded to about a hundred metres, and how far: all three or none. */
  lat?: number;
  lng?: number;
  km?: number;
  sort?: Sort;
}

const { age, lat, lng, km } = PerformanceFilter.shape;
const numbers = { age: age.unwrap(), lat: lat.unwrap(), lng: lng.unwrap(), km: km.unwrap() };

/** A part of the address that is one of `schema`, or nothing. */
const one = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => schema.safeParse(value).data;

/**
 * Reads the address of the list, or what a filter was changed to. What does not fit, by itself or with the rest, counts as not asked for: an
 * old or mistyped address still shows a list.
 */
export function listSearch(search: Record<string, unknown>): ListSearch {
  const state = one(State, search['state']);
  const from = one(CalendarDate, search['from']);
  const to = one(CalendarDate, search['to']);
  const near = nearOf(search);
  const sort = one(Sort, search['sort']);
  return {
    genre: one(Genre, search['genre']),
    region: one(Region, search['region']),
    state,
    from,
    to: from && to && to < from ? undefined : to,
    time: state === 'ended' ? undefined : one(TimeOfDay, search['time']),
    price: readPrice(search['price']),
    age: readNumber(search['age'], numbers.age),
    access: writeAccessibility(readAccessibility(search['access'])),
    ...near,
    sort: sort && canSort(sort, { state, ...near }) ? sort : undefined,
  };
}

/** Only what is to come can be sorted by its opening, and only around a point by distance. */
export function canSort(sort: Sort, { state, km }: ListSearch): boolean {
  if (sort === 'opening') return state === undefined || state === 'upcoming';
  return sort !== 'distance' || km !== undefined;
}

/** The change that asks for no place. */
export const NOWHERE = { lat: undefined, lng: undefined, km: undefined };

function nearOf(search: Record<string, unknown>): Pick<ListSearch, 'lat' | 'lng' | 'km'> {
  const lat = readNumber(search['lat'], numbers.lat);
  const lng = readNumber(search['lng'], numbers.lng);
  const km = readNumber(search['km'], numbers.km);
  if (lat === undefined || lng === undefined || km === undefined) return NOWHERE;
  return { lat: roundDegrees(lat), lng: roundDegrees(lng), km };
}

/** The address's filter and order as the server takes them. */
export function filterOf({ price, access, ...rest }: ListSearch): PerformanceFilter & { sort?: Sort } {
  const accessibility = readAccessibility(access);
  return { ...rest, ...priceFilter(price), ...(accessibility.length > 0 ? { accessibility } : {}) };
}
