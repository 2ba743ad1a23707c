import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CHIP } from '../../../components/chip-class.ts';
import { MonthPager, useShownMonth } from '../../../components/filters/month-pager.tsx';
import { useToday } from '../../../lib/use-today.ts';
import type { ListSearch } from './list-search.ts';
import { QUICK_DATES, quickDates } from './quick-dates.ts';

type Days = Pick<ListSearch, 'from' | 'to'>;

const isSame = (one: Days, other: Days) => one.from === other.from && one.to === other.to;

interface Props {
  search: ListSearch;
  /** The month opens on request. */
  isFolded?: boolean;
  onChange: (change: Days) => void;
}

/** A day or several: those most people mean, or out of a month. A second, later day makes it a range. */
export function DateChoice({ search: { from, to }, isFolded = false, onChange }: Props) {
  const { t } = useTranslation();
  const today = useToday();
  const [first, setFirst] = useState<string>();
  const isQuick = QUICK_DATES.some((name) => isSame(quickDates(name, today), { from, to }));
  const [isOpen, setOpen] = useState(!isFolded || (!isQuick && (from ?? to) !== undefined));
  const [month, setMonth] = useShownMonth(from ?? today);
  const isSpan = first !== undefined && first === from && from === to;
  const choose = (day: string) => {
    const ends = isSpan && day > first;
    setFirst(ends ? undefined : day);
    onChange(ends ? { from: first, to: day } : { from: day, to: day });
  };
  return (
    <>
      <ul className="flex flex-wrap gap-2">
        {QUICK_DATES.map((name) => {
          const days = quickDates(name, today);
          const isChosen = isSame(days, { from, to });
          return (
            <li key={name}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => {
                  setFirst(undefined);
                  onChange(isChosen ? { from: undefined, to: undefined } : days);
                }}
                className={CHIP}
              >
                {t(name === 'month' ? 'list.month' : `calendar.${name}`)}
              </button>
            </li>
          );
        })}
        {isFolded && (
          <li>
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className={CHIP}>
              <CalendarDays className="size-4" aria-hidden="true" />
              {t('list.pickDates')}
            </button>
          </li>
        )}
      </ul>
      {isOpen && (
        <>
          <div className="mt-4">
            <MonthPager
              month={month}
              onMonth={setMonth}
              counts={null}
              chosen={from || to ? { from: from ?? today, to: to ?? '9999' } : undefined}
              onChoose={choose}
            />
          </div>
          <p className="mt-2 text-[0.8125rem] text-soft" aria-live="polite">
            {t(isSpan ? 'list.pickEnd' : 'list.pickDay')}
          </p>
        </>
      )}
    </>
  );
}
