import { z } from 'zod';

/**
 * A point in WGS84 degrees and how many kilometres around it. All three or none, as {@link isNearWhole} says; flat, because they are search
 * parameters of an address too.
 */
export const nearInput = {
  lat: z.number().min(-90).max(90).optional(),
  lng: z.number().min(-180).max(180).optional(),
  km: z.number().min(0.1).max(1_000).optional(),
};

type Near = { [Part in keyof typeof nearInput]?: number | undefined };

/** Whether `near` names a point and a distance, or neither. */
export const isNearWhole = ({ lat, lng, km }: Near): boolean =>
  (lat === undefined) === (lng === undefined) && (lat === undefined) === (km === undefined);

export const NEAR_IN_PART = { path: ['km'], error: 'lat, lng and km go together' };
