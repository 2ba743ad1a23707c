import { ArrowUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const SCREENS_DOWN = 1.5;

/** Appears once one has scrolled a screen and a half; takes one, and the keyboard's focus, back to the top. */
export function BackToTop() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const onScroll = () => setShown(scrollY > innerHeight * SCREENS_DOWN);
    addEventListener('scroll', onScroll, { passive: true });
    return () => removeEventListener('scroll', onScroll);
  }, []);
  const goUp = () => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollTo({ top: 0, behavior: calm ? 'auto' : 'smooth' });
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  };
  if (!shown) return null;
  return (
    <button
      type="button"
      onClick={goUp}
      aria-label={t('nav.backToTop')}
      title={t('nav.backToTop')}
      className="fixed right-5 bottom-[max(1.25rem,env(safe-area-inset-bottom))] z-30 grid size-12 place-items-center rounded-full border border-edge bg-raised text-ink shadow-lg transition-colors hover:border-gold hover:text-gold md:right-8 md:bottom-8"
    >
      <ArrowUp className="size-5" aria-hidden="true" />
    </button>
  );
}
