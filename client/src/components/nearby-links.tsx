import { CircleParking, Coffee, Fuel, ShoppingBag, Utensils } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { OutsideLink } from './outside-link.tsx';

const KINDS = [
  { kind: 'parking', Icon: CircleParking, word: '주차장' },
  { kind: 'fuel', Icon: Fuel, word: '주유소' },
  { kind: 'cafe', Icon: Coffee, word: '카페' },
  { kind: 'restaurant', Icon: Utensils, word: '음식점' },
  { kind: 'shop', Icon: ShoppingBag, word: '편의점' },
] as const;

/** What one looks for around a place, each as a search on Kakao's map: its addresses take words, not points, so the place goes by name. */
export function NearbyLinks({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className="font-semibold">{t('map.nearby')}</h3>
      <ul className="mt-3 flex flex-wrap gap-2">
        {KINDS.map(({ kind, Icon, word }) => (
          <li key={kind}>
            <OutsideLink
              href={`https://map.kakao.com/link/search/${encodeURIComponent(`${name.replaceAll('/', ' ')} ${word}`)}`}
              className="flex h-10 items-center gap-2 rounded-full border border-line px-4 text-sm font-medium text-soft transition-colors hover:border-gold hover:text-gold"
            >
              <Icon className="size-4" aria-hidden="true" />
              {t(`map.${kind}`)}
            </OutsideLink>
          </li>
        ))}
      </ul>
      <p className="mt-2.5 text-[0.8125rem] text-soft">{t('map.nearbyNote')}</p>
    </div>
  );
}
