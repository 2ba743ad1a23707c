import { weekdays } from '../lib/format.ts';
import { useLanguage } from '../lib/i18n/i18n.ts';

/** The row of weekdays over a table that shows a month. */
export function WeekdayHeads() {
  return (
    <thead>
      <tr>
        {weekdays(useLanguage()).map((weekday) => (
          <th key={weekday} scope="col" className="pb-1 text-[0.8125rem] font-medium text-soft">
            {weekday}
          </th>
        ))}
      </tr>
    </thead>
  );
}
