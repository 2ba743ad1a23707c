import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import type { ViewedPicture } from './viewer.tsx';

const Viewer = lazy(() => import('./viewer.tsx').then((module) => ({ default: module.Viewer })));

/** Pictures, large: `open` shows the one whose image has `key`; `viewer` is to be put on the page. */
export function useViewer(pictures: ViewedPicture[]): { open: (key: string) => void; viewer: ReactNode } {
  const [index, setIndex] = useState<number>();
  return {
    open: (key) => setIndex(pictures.findIndex(({ image }) => image.key === key)),
    viewer: index !== undefined && (
      <Suspense>
        <Viewer pictures={pictures} index={index} onIndex={setIndex} onClose={() => setIndex(undefined)} />
      </Suspense>
    ),
  };
}
