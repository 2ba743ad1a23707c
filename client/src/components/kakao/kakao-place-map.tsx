import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { loadKakaoMaps } from '../../lib/kakao/maps.ts';
import { Skeleton } from '../skeleton.tsx';
import { KakaoFailure } from './kakao-failure.tsx';
import { KakaoMapWithNearby } from './kakao-map-with-nearby.tsx';

interface Props {
  kakaoKey: string;
  name: string;
  latitude: number;
  longitude: number;
}

/** A place on Kakao's map with what is near it. Loading it tells Kakao which place is looked at, and from which address: only on request. */
export function KakaoPlaceMap({ kakaoKey, ...place }: Props) {
  const { t } = useTranslation();
  const sdk = useQuery({
    queryKey: ['kakao', 'maps'],
    queryFn: () => loadKakaoMaps(kakaoKey),
    staleTime: Infinity,
    structuralSharing: false,
    retry: false,
  });
  if (sdk.data) return <KakaoMapWithNearby maps={sdk.data} {...place} />;
  if (sdk.error && !sdk.isFetching) {
    return <KakaoFailure onRetry={() => void sdk.refetch()}>{t('map.unavailable')}</KakaoFailure>;
  }
  return (
    <output aria-label={t('loading')} className="block">
      <Skeleton className="h-80 rounded-2xl md:h-96" />
    </output>
  );
}
