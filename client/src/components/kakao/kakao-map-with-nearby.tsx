import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NEARBY } from '../../lib/kakao/maps.ts';
import type { KakaoMap, KakaoMaps, NearbyKind } from '../../lib/kakao/maps.ts';
import { KakaoMapFrame } from './kakao-map-frame.tsx';
import { KIND_LOOKS } from './kind-looks.ts';
import { NearbyPlaces } from './nearby-places.tsx';

interface Props {
  maps: KakaoMaps;
  name: string;
  latitude: number;
  longitude: number;
}

const KINDS = Object.keys(NEARBY) as NearbyKind[];

/** The map, a switch for each kind of place nearby, and a list of those that are switched on. */
export function KakaoMapWithNearby({ maps, ...place }: Props) {
  const { t } = useTranslation();
  const headingId = useId();
  const [map, setMap] = useState<KakaoMap>();
  const [shown, setShown] = useState<readonly NearbyKind[]>([]);
  const toggle = (kind: NearbyKind) =>
    setShown((was) => (was.includes(kind) ? was.filter((each) => each !== kind) : [...was, kind]));
  return (
    <div>
      <KakaoMapFrame maps={maps} onReady={setMap} {...place} />
      <h3 id={headingId} className="mt-6 font-semibold">
        {t('map.nearby')}
      </h3>
      <ul aria-labelledby={headingId} className="mt-3 flex flex-wrap gap-2">
        {KINDS.map((kind) => {
          const { Icon } = KIND_LOOKS[kind];
          return (
            <li key={kind}>
              <button
                type="button"
                aria-pressed={shown.includes(kind)}
                onClick={() => toggle(kind)}
                className="flex h-10 items-center gap-2 rounded-full border border-line px-4 text-sm font-medium text-soft transition-colors hover:border-edge hover:text-ink aria-pressed:border-gold-fill aria-pressed:bg-gold-fill aria-pressed:font-bold aria-pressed:text-on-gold"
              >
                <Icon className="size-4" aria-hidden="true" />
                {t(`map.${kind}`)}
              </button>
            </li>
          );
        })}
      </ul>
      {map &&
        KINDS.filter((kind) => shown.includes(kind)).map((kind) => (
          <NearbyPlaces key={kind} maps={maps} map={map} kind={kind} {...place} />
        ))}
    </div>
  );
}
