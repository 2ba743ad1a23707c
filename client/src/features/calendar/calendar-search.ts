import { Genre } from '@golden-ticket/shared/genre';
import { TimeOfDay } from '@golden-ticket/shared/performance';
import { Region } from '@golden-ticket/shared/region';
import { CalendarDate } from '@golden-ticket/shared/scalars';
import { addDays } from '../../lib/calendar-date.ts';
import { priceFilter, readPrice } from '../../lib/filter-params.ts';

const LONGEST_DAYS = 7;

/** The calendar's part of the address. Without `date`, today; `until` where several days are meant. */
export interface CalendarSearch {
  date?: string;
  until?: string;
  genre?: Genre;
  region?: Region;
  time?: TimeOfDay;
  /** In won; 0 asks for what is free. */
  price?: number;
}

/** Reads the address of the calendar. What does not fit counts as not asked for. */
export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const date = CalendarDate.safeParse(search['date']).data;
  const until = CalendarDate.safeParse(search['until']).data;
  const isSpan = date && until && until > date && until < addDays(date, LONGEST_DAYS);
  return {
    date,
    until: isSpan ? until : undefined,
    genre: Genre.safeParse(search['genre']).data,
    region: Region.safeParse(search['region']).data,
    time: TimeOfDay.safeParse(search['time']).data,
    price: readPrice(search['price']),
  };
}

/** The days that an address means on `today`, both included. */
export function daysOf({ date, until }: CalendarSearch, today: string): { from: string; to: string } {
  const from = date ?? today;
  return { from, to: until ?? from };
}

/** The address's filter as the server takes it. */
export function filterOf({ genre, region, time, price }: CalendarSearch) {
  return { genre, region, time, ...priceFilter(price) };
}
