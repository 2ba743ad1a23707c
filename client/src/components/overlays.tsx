import { lazy, Suspense } from 'react';
import { askToLogIn, useIsAskedToLogIn } from '../lib/log-in-prompt.ts';
import { useAreToastsWanted } from '../lib/toast.ts';

const LogInDialog = lazy(() => import('./log-in-dialog.tsx').then((module) => ({ default: module.LogInDialog })));
const Toasts = lazy(() => import('./toasts.tsx').then((module) => ({ default: module.Toasts })));

/** What any page may open over itself, loaded once one does. */
export function Overlays() {
  const isAskedToLogIn = useIsAskedToLogIn();
  const areToastsWanted = useAreToastsWanted();
  return (
    <Suspense>
      {isAskedToLogIn && <LogInDialog onClose={() => askToLogIn(false)} />}
      {areToastsWanted && <Toasts />}
    </Suspense>
  );
}
