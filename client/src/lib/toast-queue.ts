import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

interface ToastText {
  text: string;
  isFailure: boolean;
}

/** What the page tells at its foot, two at a time; `components/toasts.tsx` shows it. */
export const toasts = new ToastQueue<ToastText>({ maxVisibleToasts: 2 });
