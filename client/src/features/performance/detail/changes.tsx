import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Genre } from '@golden-ticket/shared/genre';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { buttonClass } from '../../../components/button-class.ts';
import { Section } from '../../../components/section.tsx';
import { formatDate, formatMoment } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';

type Change = PerformanceView['changes'][number];

const FIRST = 4;

/** What changed in the listing, newest first: the source itself shows only its latest state. */
export function Changes({ changes }: { changes: Change[] }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  if (changes.length === 0) return null;
  return (
    <Section title={t('performance.changes')}>
      <ol className="space-y-5 border-l-2 border-line pl-5">
        {(showsAll ? changes : changes.slice(0, FIRST)).map((change) => (
          <ChangeItem key={`${change.changedAt} ${change.field}`} change={change} />
        ))}
      </ol>
      {!showsAll && changes.length > FIRST && (
        <button type="button" className={`mt-5 ${buttonClass('outline', 'small')}`} onClick={() => setShowsAll(true)}>
          {t('list.more')}
        </button>
      )}
    </Section>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { field, from, to, changedAt } = change;
  const isReplaced = from === null && to === null;
  return (
    <li>
      <p className="text-sm text-soft tabular-nums">
        <time dateTime={changedAt}>{formatMoment(changedAt, language)}</time>
        {' · '}
        <span className="font-semibold text-ink">{t(`change.${field}`)}</span>
      </p>
      {isReplaced ? (
        <p className="mt-1">{t('performance.replaced')}</p>
      ) : (
        <div className="mt-1 flex flex-wrap items-baseline gap-x-2.5">
          <Side
            label={t('performance.changeFrom')}
            field={field}
            value={from}
            className="text-soft line-through decoration-edge"
          />
          <ArrowRight className="size-4 translate-y-0.5 text-gold" aria-hidden="true" />
          <Side label={t('performance.changeTo')} field={field} value={to} className="font-medium" />
        </div>
      )}
    </li>
  );
}

interface SideProps {
  label: string;
  field: Change['field'];
  value: string | null;
  className: string;
}

function Side({ label, field, value, className }: SideProps) {
  return (
    <span className={`line-clamp-3 whitespace-pre-line ${className}`}>
      <span className="sr-only">{label}: </span>
      {useValue(field, value)}
    </span>
  );
}

/** One side of a change in the reader's language; texts of the source stay as they are. */
function useValue(field: Change['field'], value: string | null): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!value) return t('performance.nothing');
  if (field === 'startsOn' || field === 'endsOn') return formatDate(value, language);
  if (field === 'openRun') return t(value === 'true' ? 'performance.yes' : 'performance.no');
  const genre = field === 'genre' ? Genre.safeParse(value).data : undefined;
  return genre ? t(`genre.${genre}`) : value;
}
