import { createFileRoute, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../components/button-class.ts';
import { CalendarFilters } from '../features/calendar/calendar-filters.tsx';
import { calendarSearch } from '../features/calendar/calendar-search.ts';
import type { CalendarSearch } from '../features/calendar/calendar-search.ts';
import { MonthPicker } from '../features/calendar/month-picker.tsx';
import { QuickDays } from '../features/calendar/quick-days.tsx';
import { ShowingList } from '../features/calendar/showing-list.tsx';
import { prefetchCalendar } from '../features/calendar/use-calendar.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

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
          <ShowingList
            search={search}
            emptyActions={
              <Link
                to="/calendar"
                search={{ date: search.date, until: search.until }}
                className={buttonClass('outline')}
              >
                {t('list.reset')}
              </Link>
            }
          />
        </div>
      </div>
    </>
  );
}
