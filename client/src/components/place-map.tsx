import { MapPinned } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button-class.ts';
import { Skeleton } from './skeleton.tsx';

interface Props {
  /** Of Kakao's scripts; null: OpenStreetMap, which needs none. */
  kakaoKey: string | null;
  name: string;
  latitude: number;
  longitude: number;
}

const LeafletMap = lazy(() => import('./leaflet-map.tsx').then((map) => ({ default: map.LeafletMap })));
const KakaoPlaceMap = lazy(() => import('./kakao/kakao-place-map.tsx').then((map) => ({ default: map.KakaoPlaceMap })));

/** The map of a place, drawn when asked for: until then nobody outside learns that anyone looks. */
export function PlaceMap({ kakaoKey, ...place }: Props) {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  if (isShown) {
    return (
      <Suspense fallback={<Skeleton className="h-80 rounded-2xl md:h-96" />}>
        {kakaoKey ? <KakaoPlaceMap kakaoKey={kakaoKey} {...place} /> : <LeafletMap {...place} />}
      </Suspense>
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-2xl border border-line bg-sunken p-5">
      <button type="button" className={buttonClass('gold')} onClick={() => setIsShown(true)}>
        <MapPinned className="size-4" aria-hidden="true" />
        {t('map.show')}
      </button>
      <p className="min-w-48 flex-1 text-sm text-pretty text-soft">
        {t(kakaoKey ? 'map.kakaoPrivacy' : 'map.privacy')}
      </p>
    </div>
  );
}
