import { Play } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const TeaserDialog = lazy(() => import('./teaser-dialog.tsx').then((module) => ({ default: module.TeaserDialog })));

/** A button that plays a teaser; YouTube hears nothing before it is pressed. */
export function Teaser({ title, youtubeId }: { title: string; youtubeId: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={t('teaser.play', { title })}
        title={t('teaser.play', { title })}
        onClick={() => setIsOpen(true)}
        className="pointer-events-auto grid size-11 place-items-center rounded-full bg-gold-fill text-on-gold shadow-lg transition-transform hover:scale-110"
      >
        <Play className="ml-0.5 size-5 fill-current" aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense>
          <TeaserDialog title={title} youtubeId={youtubeId} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
