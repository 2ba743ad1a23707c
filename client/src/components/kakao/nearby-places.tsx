import { useQuery } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDistance } from '../../lib/format.ts';
import { findNearby } from '../../lib/kakao/maps.ts';
import type { KakaoMap, KakaoMaps, NearbyKind } from '../../lib/kakao/maps.ts';
import { OutsideLink } from '../outside-link.tsx';
import { Skeleton } from '../skeleton.tsx';
import { KakaoFailure } from './kakao-failure.tsx';
import { KIND_LOOKS, PIN } from './kind-looks.ts';

interface Props {
  maps: KakaoMaps;
  map: KakaoMap;
  kind: NearbyKind;
  latitude: number;
  longitude: number;
}

/** Places of one kind nearby: pins on the map, and the same as a list, whose numbers bring the map there. */
export function NearbyPlaces({ maps, map, kind, latitude, longitude }: Props) {
  const { t } = useTranslation();
  const headingId = useId();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['kakao', 'nearby', kind, latitude, longitude],
    queryFn: () => findNearby(maps, kind, { latitude, longitude }),
    retry: false,
  });
  const { pin } = KIND_LOOKS[kind];
  useEffect(() => {
    const pins = (data ?? []).map(({ latitude: y, longitude: x }, place) => {
      const content = document.createElement('div');
      content.className = `${PIN} ${pin} border-2 border-[#fff] shadow-md`;
      content.ariaHidden = 'true';
      content.textContent = String(place + 1);
      return new maps.CustomOverlay({ position: new maps.LatLng(y, x), content, yAnchor: 0.5, zIndex: 1 });
    });
    for (const each of pins) each.setMap(map);
    return () => {
      for (const each of pins) each.setMap(null);
    };
  }, [maps, map, data, pin]);
  return (
    <section aria-labelledby={headingId} className="mt-6">
      <h4 id={headingId} className="font-semibold">
        {t(`map.${kind}`)}
      </h4>
      <div className="mt-2">
        {data?.length ? (
          <ol className="grid gap-x-8 sm:grid-cols-2">
            {data.map((place, index) => (
              <li key={place.id} className="flex items-center gap-3 border-b border-line py-2.5 text-sm">
                <button
                  type="button"
                  aria-label={t('map.goTo', { number: index + 1, name: place.name })}
                  onClick={() => map.panTo(new maps.LatLng(place.latitude, place.longitude))}
                  className={`${PIN} ${pin}`}
                >
                  {index + 1}
                </button>
                <div className="min-w-0 flex-1">
                  <OutsideLink
                    href={`https://place.map.kakao.com/${encodeURIComponent(place.id)}`}
                    className="font-medium hover:text-gold"
                  >
                    {place.name}
                  </OutsideLink>
                  <p className="truncate text-soft">{place.address}</p>
                </div>
                <span className="text-soft tabular-nums">{formatDistance(place.meters)}</span>
              </li>
            ))}
          </ol>
        ) : data ? (
          <output className="block text-sm text-soft">{t('map.noneNearby')}</output>
        ) : error && !isFetching ? (
          <KakaoFailure onRetry={() => void refetch()}>{t('map.nearbyFailed')}</KakaoFailure>
        ) : (
          <output aria-label={t('loading')} className="block">
            <Skeleton className="h-24 rounded-2xl" />
          </output>
        )}
      </div>
    </section>
  );
}
