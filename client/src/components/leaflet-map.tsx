import { circleMarker, control, map as drawMap, tileLayer } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  latitude: number;
  longitude: number;
}

const ZOOM = 16;

/** A place on OpenStreetMap. Loading it tells their tile servers which place is looked at, and from which address: only on request. */
export function LeafletMap({ name, latitude, longitude }: Props) {
  const { t } = useTranslation();
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!frame.current) return undefined;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = drawMap(frame.current, {
      center: [latitude, longitude],
      zoom: ZOOM,
      // The page scrolls over the map; the buttons, two fingers and the keyboard zoom it.
      scrollWheelZoom: false,
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: !calm,
      fadeAnimation: !calm,
      markerZoomAnimation: !calm,
    });
    control.zoom({ zoomInTitle: t('map.zoomIn'), zoomOutTitle: t('map.zoomOut') }).addTo(map);
    control.attribution({ prefix: false }).addTo(map);
    tileLayer('https://tile.openstreetmap.org/{z}/{x}/{y}.png', {
      maxZoom: 19,
      attribution: '© <a href="https://www.openstreetmap.org/copyright" rel="noopener">OpenStreetMap</a>',
    }).addTo(map);
    circleMarker([latitude, longitude], {
      radius: 11,
      weight: 4,
      color: '#1d1503',
      fillColor: '#e8bd57',
      fillOpacity: 1,
    })
      .bindTooltip(name, { permanent: true, direction: 'top', offset: [0, -12] })
      .addTo(map);
    return () => {
      map.remove();
    };
  }, [name, latitude, longitude, t]);
  return (
    <section
      ref={frame}
      aria-label={t('map.of', { name })}
      className="isolate h-80 overflow-hidden rounded-2xl border border-line md:h-96"
    />
  );
}
