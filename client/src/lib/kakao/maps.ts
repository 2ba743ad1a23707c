import { inTime, loadScript } from './load-script.ts';

/** The part of Kakao's map SDK that the site uses, as https://apis.map.kakao.com/web/documentation/ has it. */
export interface KakaoMaps {
  load(ready: () => void): void;
  LatLng: new (latitude: number, longitude: number) => KakaoPoint;
  Map: new (frame: HTMLElement, options: { center: KakaoPoint; level: number; scrollwheel: boolean }) => KakaoMap;
  CustomOverlay: new (options: { position: KakaoPoint; content: HTMLElement; yAnchor: number; zIndex: number }) => {
    setMap(map: KakaoMap | null): void;
  };
  services: {
    Places: new () => {
      categorySearch(
        code: string,
        found: (places: FoundPlace[], status: 'OK' | 'ZERO_RESULT' | 'ERROR') => void,
        options: { location: KakaoPoint; radius: number; sort: 'distance' },
      ): void;
    };
  };
}
/** A place on the earth, in the SDK's own form. */
type KakaoPoint = object;
export interface KakaoMap {
  getLevel(): number;
  setLevel(level: number, options: { animate: boolean }): void;
  panTo(center: KakaoPoint): void;
}
/** As the service has it: all values are texts, `x` the longitude, `distance` in metres. */
interface FoundPlace {
  id: string;
  place_name: string;
  address_name: string;
  road_address_name: string;
  x: string;
  y: string;
  distance: string;
}

/** What one looks for around a place, and the service's code for it. */
export const NEARBY = { parking: 'PK6', fuel: 'OL7', cafe: 'CE7', restaurant: 'FD6', shop: 'CS2' } as const;
export type NearbyKind = keyof typeof NEARBY;

const RADIUS_M = 1_000;

declare global {
  interface Window {
    kakao?: { maps: KakaoMaps } | undefined;
  }
}

/** The map SDK, once the visitor has asked for a map. Fails where Kakao cannot be reached or does not take the key from this site. */
export async function loadKakaoMaps(key: string): Promise<KakaoMaps> {
  try {
    if (!window.kakao) {
      const query = new URLSearchParams({ appkey: key, libraries: 'services', autoload: 'false' });
      await inTime(loadScript(`https://dapi.kakao.com/v2/maps/sdk.js?${query}`));
    }
    const maps = window.kakao?.maps;
    if (!maps) throw new Error('no map SDK in the script');
    await inTime(new Promise<void>((resolve) => maps.load(resolve)));
    return maps;
  } catch (error) {
    // The SDK asks for its own parts only once, and does not say that it got none: another try has to begin anew.
    delete window.kakao;
    throw error;
  }
}

export interface NearbyPlace {
  id: string;
  name: string;
  address: string;
  latitude: number;
  longitude: number;
  /** From the place they are near to. */
  meters: number;
}

/** Up to fifteen places of a kind within a kilometre, the nearest first. */
export function findNearby(
  maps: KakaoMaps,
  kind: NearbyKind,
  { latitude, longitude }: { latitude: number; longitude: number },
): Promise<NearbyPlace[]> {
  const location = new maps.LatLng(latitude, longitude);
  return inTime(
    new Promise((resolve, reject) => {
      new maps.services.Places().categorySearch(
        NEARBY[kind],
        (places, status) => {
          if (status === 'OK') resolve(places.map(nearbyPlace));
          else if (status === 'ZERO_RESULT') resolve([]);
          else reject(new Error('the search failed'));
        },
        { location, radius: RADIUS_M, sort: 'distance' },
      );
    }),
  );
}

const nearbyPlace = (found: FoundPlace): NearbyPlace => ({
  id: found.id,
  name: found.place_name,
  address: found.road_address_name || found.address_name,
  latitude: Number(found.y),
  longitude: Number(found.x),
  meters: Number(found.distance),
});
