import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CHIP } from '../../components/chip-class.ts';
import { addDays, weekendOf } from '../../lib/calendar-date.ts';
import { useToday } from '../../lib/use-today.ts';
import type { CalendarSearch } from './calendar-search.ts';

/** The days most people mean. They keep the other filters. */
export function QuickDays() {
  const { t } = useTranslation();
  const today = useToday();
  const search = useSearch({ from: '/calendar' });
  const { from, to } = weekendOf(today);
  const weekend = { date: from, until: to > from ? to : undefined, time: undefined };
  const days: { name: 'tonight' | 'today' | 'tomorrow' | 'weekend'; when: CalendarSearch }[] = [
    { name: 'tonight', when: { date: undefined, until: undefined, time: 'evening' } },
    { name: 'today', when: { date: undefined, until: undefined, time: undefined } },
    { name: 'tomorrow', when: { date: addDays(today, 1), until: undefined, time: undefined } },
    { name: 'weekend', when: weekend },
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
              aria-current={
                search.date === when.date && search.until === when.until && search.time === when.time
                  ? 'page'
                  : undefined
              }
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
