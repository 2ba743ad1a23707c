import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { IconButton } from '../../../components/icon-button.tsx';
import { Section } from '../../../components/section.tsx';
import { formatDay, formatMonth, formatTime } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { Month } from './month.tsx';
import { upcomingByDay } from './showings-by-day.ts';
import type { Showing } from './showings-by-day.ts';
import { SourceText } from './source-text.tsx';

/** When one can still see it: a month to pick a day from, and that day's times. The source's own timetable stands below. */
export function Showings({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const { showings, moreShowings, texts, unread } = performance;
  const [openedAt] = useState(() => new Date());
  const byDay = useMemo(() => upcomingByDay(showings, openedAt), [showings, openedAt]);
  const count = [...byDay.values()].flat().length;
  return (
    <Section
      title={t('performance.showings')}
      aside={count > 0 && `${t('performance.upcomingShowings', { count })}${moreShowings ? '+' : ''}`}
    >
      {count > 0 ? (
        <Calendar byDay={byDay} />
      ) : (
        <p className="text-soft">{t(showings.length > 0 ? 'performance.noShowings' : 'performance.noShowingsKnown')}</p>
      )}
      {texts.timetable && (
        <div className="mt-6 border-l-2 border-line pl-4 text-[0.9375rem]">
          <h3 className="font-semibold text-soft">{t('performance.timetable')}</h3>
          <SourceText text={texts.timetable} isUnread={unread.includes('timetable')} />
        </div>
      )}
    </Section>
  );
}

function Calendar({ byDay }: { byDay: Map<string, Showing[]> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = [...byDay.keys()];
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const [monthIndex, setMonthIndex] = useState(0);
  const [day, setDay] = useState(days[0]);
  const month = months[monthIndex];
  if (!month) return null;
  const turnTo = (index: number) => {
    setMonthIndex(index);
    setDay(days.find((each) => each.startsWith(months[index] ?? '')));
  };
  return (
    <div className="grid gap-6 rounded-2xl border border-line bg-raised p-4 sm:p-6 md:grid-cols-[minmax(0,26rem)_1fr] md:gap-9">
      <div>
        <div className="mb-2 flex items-center justify-between">
          <IconButton
            label={t('performance.previousMonth')}
            disabled={monthIndex === 0}
            onClick={() => turnTo(monthIndex - 1)}
          >
            <ChevronLeft className="size-5" aria-hidden="true" />
          </IconButton>
          <p className="text-lg font-bold" aria-live="polite">
            {formatMonth(`${month}-01`, language)}
          </p>
          <IconButton
            label={t('performance.nextMonth')}
            disabled={monthIndex === months.length - 1}
            onClick={() => turnTo(monthIndex + 1)}
          >
            <ChevronRight className="size-5" aria-hidden="true" />
          </IconButton>
        </div>
        <Month month={`${month}-01`} byDay={byDay} chosen={day} onChoose={setDay} />
      </div>
      {day && <Times day={day} showings={byDay.get(day) ?? []} />}
    </div>
  );
}

/** Who plays in one showing. */
function Players({ cast }: Pick<Showing, 'cast'>) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('performance.playing')} className="flex flex-wrap gap-x-4 gap-y-1 pb-1 text-[0.9375rem]">
      {cast.map(({ personId, name, part }) => (
        <li key={`${personId} ${part}`}>
          <Link
            to="/people/$id"
            params={{ id: personId }}
            className="inline-block py-0.5 font-semibold decoration-gold underline-offset-4 hover:underline"
          >
            {name}
          </Link>
          {part && <span className="ml-1.5 text-soft">{part}</span>}
        </li>
      ))}
    </ul>
  );
}

function Times({ day, showings }: { day: string; showings: Showing[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div aria-live="polite" className="border-t border-line pt-5 md:border-t-0 md:border-l md:pt-1 md:pl-9">
      <h3 className="text-lg font-bold">{formatDay(day, language)}</h3>
      <ul className="mt-4 flex flex-wrap gap-2.5">
        {showings.map(({ id, startsAt, cast }) => (
          <li key={id} className={`rounded-xl border border-edge px-4.5 py-2 ${cast.length > 0 ? 'w-full' : ''}`}>
            <time dateTime={startsAt} className="text-lg font-bold tabular-nums">
              {formatTime(startsAt)}
            </time>
            {cast.length > 0 && <Players cast={cast} />}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-[0.8125rem] text-pretty text-soft">
        {t('performance.seoulTime')}
        {showings.some(({ confirmed }) => !confirmed) && ` · ${t('performance.derived')}`}
      </p>
    </div>
  );
}
