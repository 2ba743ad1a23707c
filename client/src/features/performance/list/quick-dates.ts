import { addDays, lastOfMonth, weekendOf } from '../../../lib/calendar-date.ts';

export const QUICK_DATES = ['today', 'tomorrow', 'weekend', 'month'] as const;
type QuickDate = (typeof QUICK_DATES)[number];

/** The first and last day that is meant on `today`; of this month and weekend what is left of them. */
export function quickDates(name: QuickDate, today: string): { from: string; to: string } {
  switch (name) {
    case 'today':
      return { from: today, to: today };
    case 'tomorrow':
      return { from: addDays(today, 1), to: addDays(today, 1) };
    case 'weekend':
      return weekendOf(today);
    case 'month':
      return { from: today, to: lastOfMonth(today) };
  }
}
