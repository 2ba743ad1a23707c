import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { CalendarFilters } from '../features/calendar/calendar-filters.tsx';
import { calendarSearch, daysOf } from '../features/calendar/calendar-search.ts';
import type { CalendarSearch } from '../features/calendar/calendar-search.ts';
import { MonthPicker } from '../features/calendar/month-picker.tsx';
import { QuickDays } from '../features/calendar/quick-days.tsx';
import { ShowingList } from '../features/calendar/showing-list.tsx';
import { prefetchCalendar } from '../features/calendar/use-calendar.ts';
import { addDays } from '../lib/calendar-date.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';
import { useToday } from '../lib/use-today.ts';

export const Route = createFileRoute('/calendar')({
  validateSearch: calendarSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetchCalendar(deps),
  component: Calendar,
});

function Calendar() {
  const { t } = useTranslation();
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  useDocumentTitle(t('calendar.title'));
  const change = (next: CalendarSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <>
      <div className="house pt-10 md:pt-14">
        <h1 className="text-headline font-extrabold">{t('calendar.title')}</h1>
      </div>
      <div className="pt-4">
        <QuickDays />
      </div>
      <div className="house pt-2 pb-8">
        <CalendarFilters search={search} onChange={change} />
      </div>
      <div className="house grid gap-x-14 gap-y-10 lg:grid-cols-[24rem_1fr]">
        <div>
          <div className="lg:sticky lg:top-26">
            <MonthPicker search={search} onChoose={(date) => change({ ...search, date, until: undefined })} />
          </div>
        </div>
        <div className="min-w-0">
          <ShowingList search={search} emptyActions={<OtherDays search={search} />} />
        </div>
      </div>
    </>
  );
}

/** What to look at when nothing is on. */
function OtherDays({ search }: { search: CalendarSearch }) {
  const { t } = useTranslation();
  const { date, until, ...filter } = search;
  const next = addDays(daysOf(search, useToday()).to, 1);
  return (
    <>
      <Link to="/calendar" search={{ ...filter, date: next }} resetScroll={false} className={buttonClass('gold')}>
        {t('calendar.nextDay')}
      </Link>
      {Object.values(filter).some((each) => each !== undefined) && (
        <Link to="/calendar" search={{ date, until }} resetScroll={false} className={buttonClass('outline')}>
          {t('list.reset')}
        </Link>
      )}
    </>
  );
}
