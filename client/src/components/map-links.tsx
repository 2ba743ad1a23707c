import { useTranslation } from 'react-i18next';
import { buttonClass } from './button-class.ts';
import { OutsideLink } from './outside-link.tsx';

interface Props {
  name: string;
  latitude: number;
  longitude: number;
}

/** The place on other maps: the two that Korea uses, and one that needs no account anywhere. */
export function MapLinks({ name, latitude, longitude }: Props) {
  const { t } = useTranslation();
  const maps = [
    {
      label: t('venue.kakaoMap'),
      // A comma would end the name in Kakao's address format: /link/map/<name>,<latitude>,<longitude>.
      url: `https://map.kakao.com/link/map/${encodeURIComponent(name.replaceAll(',', ' '))},${latitude},${longitude}`,
    },
    {
      label: t('venue.naverMap'),
      // Naver's addresses take words, not points.
      url: `https://map.naver.com/p/search/${encodeURIComponent(name.replaceAll('/', ' '))}`,
    },
    {
      label: t('venue.openStreetMap'),
      url: `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`,
    },
  ];
  return (
    <p className="flex flex-wrap gap-2">
      {maps.map(({ label, url }) => (
        <OutsideLink key={url} href={url} className={buttonClass('outline', 'small')}>
          {label}
        </OutsideLink>
      ))}
    </p>
  );
}
