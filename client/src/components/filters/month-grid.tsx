import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { WeekdayHeads } from '../weekday-heads.tsx';
import { addDays, addMonths, firstOfMonth, weekdayOf, weeksOf } from '../../lib/calendar-date.ts';
import { formatDay, formatMonth } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { useToday } from '../../lib/use-today.ts';

interface Props {
  /** The first date of the month. */
  month: string;
  /** Showings by date; undefined while they are unknown, null where none are told. */
  counts: Map<string, number> | undefined | null;
  chosen: { from: string; to: string } | undefined;
  onChoose: (date: string) => void;
  /** The keyboard went to a day of another month. */
  onMonth: (month: string) => void;
}

/** A month of days to choose from, each with its number of showings. Arrows, Home, End, Page Up and Page Down move within the grid. */
export function MonthGrid({ month, counts, chosen, onChoose, onMonth }: Props) {
  const language = useLanguage();
  const table = useRef<HTMLTableElement>(null);
  const [cursor, setCursor] = useState(chosen?.from);
  const [asked, setAsked] = useState(chosen?.from);
  if (asked !== chosen?.from) {
    setAsked(chosen?.from);
    setCursor(chosen?.from);
  }
  const isMoving = useRef(false);
  const stop = [cursor, chosen?.from].find((day) => day && firstOfMonth(day) === month) ?? month;
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${stop}"]`)?.focus();
  }, [stop]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfter(event.key, (event.target as HTMLElement).dataset['day'] ?? stop);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    isMoving.current = true;
    setCursor(next);
    if (firstOfMonth(next) !== month) onMonth(firstOfMonth(next));
  };
  const most = Math.max(1, ...(counts?.values() ?? []));
  return (
    <table
      ref={table}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the date grid of the ARIA authoring practices
      role="grid"
      aria-label={formatMonth(month, language)}
      onKeyDown={onKeyDown}
      className="w-full table-fixed border-separate border-spacing-1 text-center tabular-nums"
    >
      <WeekdayHeads />
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => {
              if (!day) return <td key={index} aria-hidden="true" />;
              const isChosen = chosen !== undefined && day >= chosen.from && day <= chosen.to;
              return (
                <td key={day} aria-selected={isChosen} className="p-0">
                  <Day
                    day={day}
                    count={counts && (counts.get(day) ?? 0)}
                    share={(counts?.get(day) ?? 0) / most}
                    isChosen={isChosen}
                    isStop={day === stop}
                    onChoose={() => {
                      setCursor(day);
                      onChoose(day);
                    }}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: string;
  count: number | undefined | null;
  /** Of the month's fullest day, 0 to 1. */
  share: number;
  isChosen: boolean;
  /** The one day that Tab leads to. */
  isStop: boolean;
  onChoose: () => void;
}

function Day({ day, count, share, isChosen, isStop, onChoose }: DayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const isToday = day === today;
  const isPast = day < today;
  const glow =
    isChosen || isPast ? undefined : `color-mix(in oklab, var(--gold-fill) ${Math.round(share * 34)}%, transparent)`;
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={isStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      onClick={onChoose}
      style={{ backgroundColor: glow }}
      className={`flex h-13 w-full flex-col items-center justify-center rounded-xl leading-none ring-inset hover:ring-1 hover:ring-gold ${isChosen ? 'bg-gold-fill text-on-gold' : ''} ${isToday && !isChosen ? 'ring-1 ring-edge' : ''}`}
    >
      <span className="sr-only">
        {[
          formatDay(day, language),
          isToday && t('calendar.today'),
          typeof count === 'number' && t('performance.showingCount', { count }),
        ]
          .filter(Boolean)
          .join(', ')}
      </span>
      <span aria-hidden="true" className={(count === 0 || isPast) && !isChosen ? 'text-soft' : 'font-bold'}>
        {Number(day.slice(8))}
      </span>
      {count !== null && (
        <span
          aria-hidden="true"
          className={`mt-1.5 min-h-3 text-xs leading-3 ${isPast && !isChosen ? 'text-soft' : ''}`}
        >
          {count || ''}
        </span>
      )}
    </button>
  );
}

/** Where a key leads from `day`; undefined for keys that lead nowhere. */
function dayAfter(key: string, day: string): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}
