import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** A point in WGS84 degrees. */
export interface Point {
  lat: number;
  lng: number;
}

const EARTH_RADIUS_M = 6_371_000;
/** A degree of latitude is a little longer everywhere, so that a box of these holds the circle. */
const KM_PER_DEGREE = 110.5;

/** To a tenth of a metre: PostgreSQL refuses to work with numbers that come too near to zero. */
const degrees = (value: number): number => Math.round(value * 1e6) / 1e6;

/** How far the `venue v` is from `point` along the globe (haversine), in whole metres; null where its coordinates are unknown. */
export function metersTo(point: Point): RawBuilder<number> {
  const lat = sql`${degrees(point.lat)}::float8`;
  const lng = sql`${degrees(point.lng)}::float8`;
  return sql<number>`round(2 * ${EARTH_RADIUS_M} * asin(sqrt(least(1,
    power(sin(radians(v.latitude - ${lat}) / 2), 2)
    + cos(radians(${lat})) * cos(radians(v.latitude)) * power(sin(radians(v.longitude - ${lng}) / 2), 2)
  ))))::int`;
}

/** Whether the `venue v` is within `km` of `point`; the box around the circle is what the index on coordinates can answer. */
export function isWithin(km: number, point: Point): RawBuilder<boolean> {
  const north = km / KM_PER_DEGREE;
  const farthest = Math.min(Math.abs(point.lat) + north, 89);
  const east = Math.min(north / Math.cos((farthest * Math.PI) / 180), 360);
  return sql<boolean>`(
    v.latitude between ${degrees(point.lat - north)} and ${degrees(point.lat + north)}
    and v.longitude between ${degrees(point.lng - east)} and ${degrees(point.lng + east)}
    and ${metersTo(point)} <= ${Math.round(km * 1_000)}
  )`;
}
