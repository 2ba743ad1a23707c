import { Play } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';

const TeaserDialog = lazy(() => import('./teaser-dialog.tsx').then((module) => ({ default: module.TeaserDialog })));

interface Props {
  title: string;
  youtubeId: string;
  /** With words beside its sign. */
  isLabelled?: boolean;
}

/** A button that plays a teaser; YouTube hears nothing before it is pressed. */
export function Teaser({ title, youtubeId, isLabelled = false }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={isLabelled ? undefined : t('teaser.play', { title })}
        title={t('teaser.play', { title })}
        onClick={() => setIsOpen(true)}
        className={
          isLabelled
            ? buttonClass('outline')
            : 'pointer-events-auto grid size-11 place-items-center rounded-full bg-gold-fill text-on-gold shadow-lg transition-transform hover:scale-110'
        }
      >
        <Play className={`fill-current ${isLabelled ? 'size-4' : 'ml-0.5 size-5'}`} aria-hidden="true" />
        {isLabelled && t('teaser.watch')}
      </button>
      {isOpen && (
        <Suspense>
          <TeaserDialog title={title} youtubeId={youtubeId} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
