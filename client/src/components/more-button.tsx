import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './button-class.ts';

interface Props {
  isLoading: boolean;
  onMore: () => void;
}

/** Asks for the next page as soon as it comes near the window; a button all the same, for whoever scrolls by keyboard or not at all. */
export function MoreButton({ isLoading, onMore }: Props) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  useEffect(() => {
    more.current = onMore;
  });
  useEffect(() => {
    if (!button.current || isLoading) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) more.current();
      },
      { rootMargin: '900px' },
    );
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [isLoading]);
  return (
    <p className="mt-14 text-center">
      <button
        ref={button}
        type="button"
        onClick={onMore}
        aria-disabled={isLoading}
        className={buttonClass('outline', 'large')}
      >
        {t(isLoading ? 'list.loadingMore' : 'list.more')}
      </button>
    </p>
  );
}
