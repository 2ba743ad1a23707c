import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button.tsx';

interface Props {
  title: string;
  /** The way to everything that the shelf shows a part of. */
  seeAll?: ReactNode;
  /** List items. */
  children: ReactNode;
  isLoading?: boolean;
}

/** One row that scrolls sideways: by touch, by wheel, by arrows, and by tabbing through its links. */
export function Shelf({ title, seeAll, children, isLoading = false }: Props) {
  const { t } = useTranslation();
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const edges = useEdges(list);
  const turn = (direction: 1 | -1) => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const left = direction * (list.current?.clientWidth ?? 0) * 0.85;
    list.current?.scrollBy({ left, behavior: calm ? 'auto' : 'smooth' });
  };
  return (
    <section aria-labelledby={headingId} aria-busy={isLoading} className="offstage">
      <div className="house flex items-center gap-4">
        <h2 id={headingId} className="text-heading font-extrabold">
          {title}
        </h2>
        {seeAll}
        <div className="ml-auto hidden md:flex">
          <IconButton label={t('home.previous')} disabled={edges.atStart} onClick={() => turn(-1)}>
            <ChevronLeft className="size-6" aria-hidden="true" />
          </IconButton>
          <IconButton label={t('home.next')} disabled={edges.atEnd} onClick={() => turn(1)}>
            <ChevronRight className="size-6" aria-hidden="true" />
          </IconButton>
        </div>
      </div>
      <ul
        ref={list}
        className="shelf mt-1 flex snap-x snap-proximity gap-4 overflow-x-auto py-4 scrollbar-none md:gap-6 *:w-[9.5rem] *:shrink-0 *:snap-start md:*:w-[12.25rem]"
      >
        {children}
      </ul>
    </section>
  );
}

/** Whether a scroller stands at its first or last item; both when everything fits. */
function useEdges(scroller: RefObject<HTMLElement | null>): { atStart: boolean; atEnd: boolean } {
  const [edges, setEdges] = useState({ atStart: true, atEnd: true });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => {
      const atStart = element.scrollLeft < 8;
      const atEnd = element.scrollLeft + element.clientWidth > element.scrollWidth - 8;
      setEdges((was) => (was.atStart === atStart && was.atEnd === atEnd ? was : { atStart, atEnd }));
    };
    const resized = new ResizeObserver(read);
    const changed = new MutationObserver(read);
    resized.observe(element);
    changed.observe(element, { childList: true });
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      resized.disconnect();
      changed.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  return edges;
}
