import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays, weekdayOf } from '../../lib/calendar-date.ts';
import { useToday } from '../../lib/use-today.ts';
import type { CalendarSearch } from './calendar-search.ts';

const SUNDAY = 0;
const SATURDAY = 6;
const CHIP =
  'flex h-11 items-center rounded-full border border-line px-4.5 text-[0.9375rem] font-medium whitespace-nowrap text-soft transition-colors hover:border-edge hover:text-ink aria-[current]:border-gold-fill aria-[current]:bg-gold-fill aria-[current]:font-bold aria-[current]:text-on-gold';

/** The days most people mean. They keep the other filters. */
export function QuickDays() {
  const { t } = useTranslation();
  const today = useToday();
  const days: { name: 'tonight' | 'today' | 'tomorrow' | 'weekend'; when: CalendarSearch }[] = [
    { name: 'tonight', when: { date: undefined, until: undefined, time: 'evening' } },
    { name: 'today', when: { date: undefined, until: undefined, time: undefined } },
    { name: 'tomorrow', when: { date: addDays(today, 1), until: undefined, time: undefined } },
    { name: 'weekend', when: { ...weekendOf(today), time: undefined } },
  ];
  return (
    <nav aria-label={t('calendar.quick')}>
      <ul className="shelf flex gap-2 overflow-x-auto py-1.5 scrollbar-none">
        {days.map(({ name, when }) => (
          <li key={name}>
            <Link
              to="/calendar"
              search={(was) => ({ ...was, ...when })}
              resetScroll={false}
              activeOptions={{ includeSearch: true, exact: true }}
              className={CHIP}
            >
              {t(`calendar.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The coming Saturday and Sunday; what is left of them once they have begun. */
function weekendOf(today: string): CalendarSearch {
  const weekday = weekdayOf(today);
  if (weekday === SUNDAY) return { date: today, until: undefined };
  const saturday = addDays(today, SATURDAY - weekday);
  return { date: saturday, until: addDays(saturday, 1) };
}
