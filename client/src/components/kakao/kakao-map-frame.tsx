import { Minus, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KakaoMap, KakaoMaps } from '../../lib/kakao/maps.ts';

interface Props {
  maps: KakaoMaps;
  name: string;
  latitude: number;
  longitude: number;
  onReady: (map: KakaoMap) => void;
}

/** Kakao's levels go from 1, a house, to 14, the country. */
const LEVEL = 3;
const ZOOM =
  'grid size-10 place-items-center bg-raised text-ink transition-colors hover:text-gold focus-visible:-outline-offset-2';

/** The map itself around one place. Kakao's own buttons cannot be reached by keyboard, so it gets ours. */
export function KakaoMapFrame({ maps, name, latitude, longitude, onReady }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<KakaoMap>();
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const center = new maps.LatLng(latitude, longitude);
    // The page scrolls over the map; the buttons and two fingers zoom it.
    const drawn = new maps.Map(element, { center, level: LEVEL, scrollwheel: false });
    const label = new maps.CustomOverlay({ position: center, content: placeLabel(name), yAnchor: 1, zIndex: 2 });
    label.setMap(drawn);
    setMap(drawn);
    onReady(drawn);
    return () => {
      label.setMap(null);
      element.replaceChildren();
    };
  }, [maps, name, latitude, longitude, onReady]);
  const zoom = (levels: number) => {
    const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    map?.setLevel(map.getLevel() + levels, { animate });
  };
  return (
    <section
      aria-label={t('map.of', { name })}
      className="relative isolate h-80 overflow-hidden rounded-2xl border border-line md:h-96"
    >
      <div ref={frame} className="size-full" />
      <div className="absolute top-3 right-3 z-10 divide-y divide-line overflow-hidden rounded-xl border border-line shadow-lg">
        <button
          type="button"
          aria-label={t('map.zoomIn')}
          title={t('map.zoomIn')}
          onClick={() => zoom(-1)}
          className={ZOOM}
        >
          <Plus className="size-5" aria-hidden="true" />
        </button>
        <button
          type="button"
          aria-label={t('map.zoomOut')}
          title={t('map.zoomOut')}
          onClick={() => zoom(1)}
          className={ZOOM}
        >
          <Minus className="size-5" aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}

/** The place's name over a point of gold; the map is light whatever the theme. */
function placeLabel(name: string): HTMLElement {
  const label = document.createElement('div');
  label.className = 'flex flex-col items-center gap-1 pb-1 text-sm font-bold whitespace-nowrap';
  const text = document.createElement('span');
  text.className = 'rounded-lg bg-[#fff] px-2.5 py-1 text-[#1d1503] shadow-lg';
  text.textContent = name;
  const point = document.createElement('span');
  point.className = 'size-5 rounded-full border-4 border-[#1d1503] bg-[#e8bd57]';
  label.append(text, point);
  return label;
}
