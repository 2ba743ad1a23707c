import { CircleAlert, CircleCheck, X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { showToastsBy } from '../lib/toast.ts';
import { IconButton } from './icon-button.tsx';

const MS = 6_000;
const toasts = new ToastQueue<{ text: string; isFailure: boolean }>({ maxVisibleToasts: 2 });
showToastsBy((told) => toasts.add(told, { timeout: MS }));

/** Short notes at the foot of the window, read out as they come. */
export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion
      queue={toasts}
      aria-label={t('toast.region')}
      className="fixed inset-x-4 bottom-4 z-60 flex flex-col gap-2 outline-none md:inset-x-auto md:right-6 md:bottom-6 md:w-96"
    >
      {({ toast: { content, ...toast } }) => (
        <Toast
          toast={{ content, ...toast }}
          className="flex items-center gap-3 rounded-2xl bg-ink py-1.5 pr-1.5 pl-4 text-ground shadow-2xl"
        >
          {content.isFailure ? (
            <CircleAlert className="size-5 shrink-0" aria-hidden="true" />
          ) : (
            <CircleCheck className="size-5 shrink-0" aria-hidden="true" />
          )}
          <ToastContent className="grow py-2 text-[0.9375rem] text-pretty">
            <Text slot="title">{content.text}</Text>
          </ToastContent>
          <IconButton
            label={t('toast.close')}
            onClick={() => toasts.close(toast.key)}
            className="text-ground hover:bg-ground/15 hover:text-ground"
          >
            <X className="size-5" aria-hidden="true" />
          </IconButton>
        </Toast>
      )}
    </ToastRegion>
  );
}
