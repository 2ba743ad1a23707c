import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { Fact } from '../../../components/fact.tsx';
import { formatAge, formatRun, formatMinutes } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { SourceText } from './source-text.tsx';

/** When, where, for whom, how long, by whom. What is not known has no line. */
export function Facts({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { openRun, producer, minimumAgeMonths, runningMinutes } = performance;
  const age = minimumAgeMonths === null ? prose(performance, 'age') : formatAge(minimumAgeMonths, language);
  const length = runningMinutes === null ? prose(performance, 'runningTime') : formatMinutes(runningMinutes, language);
  return (
    <dl className="mt-7 space-y-2.5 border-t border-line pt-6 text-[0.9375rem] md:text-base">
      <Fact label={t('performance.dates')}>
        <span className="tabular-nums">{formatRun(performance, language)}</span>
        {openRun && <span className="ml-2 text-soft">{t('performance.openRun')}</span>}
      </Fact>
      {(performance.venue ?? performance.venueText) && (
        <Fact label={t('performance.venue')}>
          <Place performance={performance} />
        </Fact>
      )}
      {age && <Fact label={t('performance.age')}>{age}</Fact>}
      {length && <Fact label={t('performance.runningTime')}>{length}</Fact>}
      {producer && <Fact label={t('performance.producer')}>{producer}</Fact>}
    </dl>
  );
}

function Place({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const { venue, venueText, hall, region } = performance;
  const place = region && <span className="ml-2 font-normal text-soft">{t(`region.${region}`)}</span>;
  if (!venue) {
    return (
      <>
        {venueText}
        {place}
      </>
    );
  }
  return (
    <>
      <Link
        to="/venues/$id"
        params={{ id: venue.id }}
        className="underline decoration-edge underline-offset-4 hover:decoration-gold"
      >
        {venue.name}
        {hall && hall.name !== venue.name && ` ${hall.name}`}
      </Link>
      {place}
    </>
  );
}

function prose({ texts, unread }: PerformanceView, field: 'age' | 'runningTime'): ReactNode {
  const text = texts[field];
  return text && <SourceText text={text} isUnread={unread.includes(field)} />;
}
