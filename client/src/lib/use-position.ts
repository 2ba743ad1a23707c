import { useSyncExternalStore } from 'react';

/** Where the visitor is, as far as they let us know; WGS84 degrees rounded to about a hundred metres. */
export type Position =
  | { state: 'unasked' | 'asking' | 'refused' | 'unknown' }
  | { state: 'known'; lat: number; lng: number };

const TIMEOUT_MS = 10_000;
const MAX_AGE_MS = 5 * 60_000;

/** Kept in memory, never in storage: it goes when the page is closed. */
let position: Position = { state: 'unasked' };
const listeners = new Set<() => void>();

function become(next: Position): void {
  position = next;
  for (const listener of listeners) listener();
}

/** Asks the browser, which asks the visitor; gives what came of it. To be called on a click, never by itself. */
export async function askPosition(): Promise<Position> {
  become({ state: 'asking' });
  const found = await new Promise<Position>((resolve) => {
    if (!('geolocation' in navigator)) {
      resolve({ state: 'unknown' });
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({ state: 'known', lat: roundDegrees(coords.latitude), lng: roundDegrees(coords.longitude) }),
      (error) => resolve({ state: error.code === error.PERMISSION_DENIED ? 'refused' : 'unknown' }),
      { timeout: TIMEOUT_MS, maximumAge: MAX_AGE_MS },
    );
  });
  become(found);
  return found;
}

/** Forgets where the visitor is. */
export const forgetPosition = () => become({ state: 'unasked' });

/** To about a hundred metres: near enough for a walk, too far off for a door. */
export const roundDegrees = (degrees: number) => Math.round(degrees * 1000) / 1000;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where the visitor is, as known so far; the component renders again when that changes. */
export const usePosition = (): Position => useSyncExternalStore(subscribe, () => position);
