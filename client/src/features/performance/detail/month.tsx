import { useTranslation } from 'react-i18next';
import { WeekdayHeads } from '../../../components/weekday-heads.tsx';
import { weeksOf } from '../../../lib/calendar-date.ts';
import { formatDay, formatMonth } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import type { Showing } from './showings-by-day.ts';

interface Props {
  /** Any date of the month. */
  month: string;
  byDay: Map<string, Showing[]>;
  chosen: string | undefined;
  onChoose: (day: string) => void;
}

/** One month; days with showings can be chosen. */
export function Month({ month, byDay, chosen, onChoose }: Props) {
  const language = useLanguage();
  return (
    <table className="w-full table-fixed border-separate border-spacing-1 text-center tabular-nums">
      <caption className="sr-only">{formatMonth(month, language)}</caption>
      <WeekdayHeads />
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) => (
              <td key={day ?? index} className="p-0">
                {day && <Day day={day} showings={byDay.get(day)} isChosen={day === chosen} onChoose={onChoose} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  day: string;
  showings: Showing[] | undefined;
  isChosen: boolean;
  onChoose: (day: string) => void;
}

function Day({ day, showings, isChosen, onChoose }: DayProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = Number(day.slice(8));
  if (!showings) return <span className="grid h-12 place-items-center text-soft">{number}</span>;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={() => onChoose(day)}
      className="flex h-12 w-full flex-col items-center justify-center rounded-xl bg-line/60 leading-none font-bold transition-colors hover:text-gold aria-pressed:bg-gold-fill aria-pressed:text-on-gold"
    >
      <span className="sr-only">
        {formatDay(day, language)}, {t('performance.showingCount', { count: showings.length })}
      </span>
      <span aria-hidden="true">{number}</span>
      <span aria-hidden="true" className="mt-1.5 flex gap-0.5">
        {showings.slice(0, 4).map(({ id }) => (
          <span key={id} className={`size-1 rounded-full ${isChosen ? 'bg-on-gold' : 'bg-gold'}`} />
        ))}
      </span>
    </button>
  );
}
