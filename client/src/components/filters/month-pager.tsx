import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths, firstOfMonth } from '../../lib/calendar-date.ts';
import { formatMonth } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { IconButton } from '../icon-button.tsx';
import { MonthGrid } from './month-grid.tsx';

interface Props {
  /** The first date of the month shown. */
  month: string;
  onMonth: (month: string) => void;
  /** Showings by date; undefined while they are unknown, null where none are told. */
  counts: Map<string, number> | undefined | null;
  chosen: { from: string; to: string } | undefined;
  onChoose: (date: string) => void;
}

/** A month of days under its name; turning its pages chooses nothing yet. */
export function MonthPager({ month, onMonth, counts, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <div className="mb-2 flex items-center justify-between">
        <IconButton label={t('performance.previousMonth')} onClick={() => onMonth(addMonths(month, -1))}>
          <ChevronLeft className="size-5" aria-hidden="true" />
        </IconButton>
        <p className="text-lg font-bold" aria-live="polite">
          {formatMonth(month, language)}
        </p>
        <IconButton label={t('performance.nextMonth')} onClick={() => onMonth(addMonths(month, 1))}>
          <ChevronRight className="size-5" aria-hidden="true" />
        </IconButton>
      </div>
      <MonthGrid month={month} counts={counts} chosen={chosen} onChoose={onChoose} onMonth={onMonth} />
    </>
  );
}

/** The month turned to, by its first date; goes back to that of `from` whenever another day is chosen. */
export function useShownMonth(from: string): [month: string, setMonth: (month: string) => void] {
  const [month, setMonth] = useState(firstOfMonth(from));
  const [asked, setAsked] = useState(from);
  if (asked !== from) {
    setAsked(from);
    setMonth(firstOfMonth(from));
  }
  return [month, setMonth];
}
