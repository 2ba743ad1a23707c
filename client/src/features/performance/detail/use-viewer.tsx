import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import type { ViewedPicture } from './viewer.tsx';

const Viewer = lazy(() => import('./viewer.tsx').then((module) => ({ default: module.Viewer })));

/** The poster and the pictures of a performance, large: `open` shows the one with `key`; `viewer` is to be put on the page. */
export function useViewer(performance: PerformanceView): { open: (key: string) => void; viewer: ReactNode } {
  const { t } = useTranslation();
  const [index, setIndex] = useState<number>();
  const { poster, images, title } = performance;
  const pictures: ViewedPicture[] = [
    ...(poster ? [{ image: poster, alt: t('performance.posterOf', { title }) }] : []),
    ...images.map((image, place) => ({ image, alt: t('performance.imageOf', { title, number: place + 1 }) })),
  ];
  return {
    open: (key) => setIndex(pictures.findIndex(({ image }) => image.key === key)),
    viewer: index !== undefined && (
      <Suspense>
        <Viewer pictures={pictures} index={index} onIndex={setIndex} onClose={() => setIndex(undefined)} />
      </Suspense>
    ),
  };
}
