import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface Props {
  /** What a link within the page leads to. */
  id: string;
  /** Gives it the room that it will have, so that nothing moves when it comes. */
  className: string;
  children: ReactNode;
}

/** Something far down a page, drawn once the window comes near it. */
export function WhenNear({ id, className, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    if (!frame.current || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: '600px' },
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, [isNear]);
  return (
    <div id={id} ref={frame} className={className}>
      {isNear && children}
    </div>
  );
}
