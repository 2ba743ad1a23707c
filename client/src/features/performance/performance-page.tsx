import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Section } from '../../components/section.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { useViewer } from '../../components/viewer/use-viewer.tsx';
import { Changes } from './detail/changes.tsx';
import { Credits } from './detail/credits.tsx';
import { Pictures } from './detail/pictures.tsx';
import { Share } from './detail/share.tsx';
import { Showings } from './detail/showings.tsx';
import { Stage } from './detail/stage.tsx';
import { Ticket } from './detail/ticket.tsx';
import { Where } from './detail/where.tsx';

interface Props {
  performance: PerformanceView;
  /** To like it. */
  like: ReactNode;
  /** What members say of it. */
  reviews: ReactNode;
}

/** Everything about one performance. */
export function PerformancePage({ performance, like, reviews }: Props) {
  const { t } = useTranslation();
  const { id, title, cast, castAndOthers, crew, crewAndOthers, synopsis, source, poster, images } = performance;
  const { open, viewer } = useViewer([
    ...(poster ? [{ image: poster, alt: t('performance.posterOf', { title }) }] : []),
    ...images.map((image, place) => ({ image, alt: t('performance.imageOf', { title, number: place + 1 }) })),
  ]);
  return (
    <article>
      <Stage performance={performance} like={like} onView={open} />
      <div className="house grid gap-x-16 gap-y-12 pt-10 md:pt-14 lg:grid-cols-[1fr_22rem]">
        <aside className="lg:order-2">
          <div className="space-y-5 lg:sticky lg:top-26">
            <Ticket performance={performance} />
            <Share id={id} title={title} />
          </div>
        </aside>
        <div className="min-w-0 space-y-14">
          <Showings performance={performance} />
          <Credits title={t('performance.cast')} credits={cast} andOthers={castAndOthers} />
          <Credits title={t('performance.crew')} credits={crew} andOthers={crewAndOthers} />
          {synopsis && (
            <Section title={t('performance.synopsis')}>
              <p lang="ko" className="max-w-[42rem] leading-[1.8] whitespace-pre-line">
                {synopsis}
              </p>
            </Section>
          )}
          <Pictures performance={performance} onView={open} />
          <Where performance={performance} />
          <Changes changes={performance.changes} />
          <SourceLine source={source.source} fetchedAt={source.fetchedAt} />
          {reviews}
        </div>
      </div>
      {viewer}
    </article>
  );
}
