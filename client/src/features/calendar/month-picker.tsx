import { useTranslation } from 'react-i18next';
import { MonthPager, useShownMonth } from '../../components/filters/month-pager.tsx';
import { useToday } from '../../lib/use-today.ts';
import { daysOf } from './calendar-search.ts';
import type { CalendarSearch } from './calendar-search.ts';
import { useMonthCounts } from './use-calendar.ts';

interface Props {
  search: CalendarSearch;
  onChoose: (date: string) => void;
}

/** The month around the chosen days, each day with its number of showings. */
export function MonthPicker({ search, onChoose }: Props) {
  const { t } = useTranslation();
  const chosen = daysOf(search, useToday());
  const [month, setMonth] = useShownMonth(chosen.from);
  const counts = useMonthCounts(search, month);
  return (
    <div className="rounded-2xl border border-line bg-raised p-4 sm:p-5">
      <MonthPager month={month} onMonth={setMonth} counts={counts} chosen={chosen} onChoose={onChoose} />
      <p className="mt-3 text-[0.8125rem] text-soft">{t('calendar.legend')}</p>
    </div>
  );
}
