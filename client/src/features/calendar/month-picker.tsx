import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { addMonths, firstOfMonth } from '../../lib/calendar-date.ts';
import { formatMonth } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { useToday } from '../../lib/use-today.ts';
import { daysOf } from './calendar-search.ts';
import type { CalendarSearch } from './calendar-search.ts';
import { MonthGrid } from './month-grid.tsx';
import { useMonthCounts } from './use-calendar.ts';

interface Props {
  search: CalendarSearch;
  onChoose: (date: string) => void;
}

/** The month around the chosen days; turning its pages chooses nothing yet. */
export function MonthPicker({ search, onChoose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = daysOf(search, useToday());
  const [month, setMonth] = useShownMonth(chosen.from);
  const counts = useMonthCounts(search, month);
  return (
    <div className="rounded-2xl border border-line bg-raised p-4 sm:p-5">
      <div className="mb-2 flex items-center justify-between">
        <IconButton label={t('performance.previousMonth')} onClick={() => setMonth(addMonths(month, -1))}>
          <ChevronLeft className="size-5" aria-hidden="true" />
        </IconButton>
        <p className="text-lg font-bold" aria-live="polite">
          {formatMonth(month, language)}
        </p>
        <IconButton label={t('performance.nextMonth')} onClick={() => setMonth(addMonths(month, 1))}>
          <ChevronRight className="size-5" aria-hidden="true" />
        </IconButton>
      </div>
      <MonthGrid month={month} counts={counts} chosen={chosen} onChoose={onChoose} onMonth={setMonth} />
      <p className="mt-3 text-[0.8125rem] text-soft">{t('calendar.legend')}</p>
    </div>
  );
}

/** The month turned to; goes back to the chosen day's whenever another day is chosen. */
function useShownMonth(from: string): [month: string, setMonth: (month: string) => void] {
  const [month, setMonth] = useState(firstOfMonth(from));
  const [asked, setAsked] = useState(from);
  if (asked !== from) {
    setAsked(from);
    setMonth(firstOfMonth(from));
  }
  return [month, setMonth];
}
