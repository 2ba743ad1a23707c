import { z } from 'zod';
import type { Genre } from '@golden-ticket/shared/genre';
import { PerformanceFacts } from '@golden-ticket/shared/performance-edit';
import type { PerformanceForm, PlaceInput } from '@golden-ticket/shared/performance-edit';

/** What an operator writes, field by field as it stands in the form; named as the facts that it is read into. */
export interface FormValues {
  title: string;
  genre: Genre;
  startsOn: string;
  endsOn: string;
  openRun: boolean;
  venue: PlaceInput;
  timetable: string;
  age: string;
  runningTime: string;
  synopsis: string;
  producer: string;
  price: Row[];
  cast: Row[];
  crew: Row[];
  sellers: Row[];
  teaser: string;
}
/** One line of a list, by its columns. */
export type Row = Record<string, string>;

/** What the form starts with: a performance as it is, or an empty one on `today`. */
export function valuesOf(performance: PerformanceForm | null, today: string): FormValues {
  const named = (credits: { name: string; part: string | null }[] = []) =>
    credits.map(({ name, part }) => ({ name, part: part ?? '' }));
  return {
    title: performance?.title ?? '',
    genre: performance?.genre ?? 'theatre',
    startsOn: performance?.startsOn ?? today,
    endsOn: performance?.endsOn ?? today,
    openRun: performance?.openRun ?? false,
    venue: (performance?.venue ?? { venueId: null, hallId: null, text: null, region: null }) as PlaceInput,
    timetable: performance?.timetable ?? '',
    age: ageWritten(performance?.age ?? null),
    runningTime: String(performance?.runningTime ?? ''),
    synopsis: performance?.synopsis ?? '',
    producer: performance?.producer ?? '',
    price: (performance?.price ?? []).map(({ name, price }) => ({ name, price: String(price) })),
    cast: named(performance?.cast),
    crew: named(performance?.crew),
    sellers: performance?.sellers ?? [],
    teaser: performance?.teaser ?? '',
  };
}

const ageWritten = (months: number | null): string => {
  if (months === null) return '';
  return months % 12 === 0 ? String(months / 12) : `${months}개월`;
};

/** What is written, as facts that may still be wrong. */
function factsOf(values: FormValues): z.input<typeof PerformanceFacts> {
  return {
    ...values,
    timetable: written(values.timetable),
    age: monthsOf(values.age),
    runningTime: numberOf(values.runningTime),
    synopsis: written(values.synopsis),
    producer: written(values.producer),
    price: values.price.map(({ name = '', price = '' }) => ({ name, price: numberOf(price) ?? Number.NaN })),
    cast: creditsOf(values.cast),
    crew: creditsOf(values.crew),
    sellers: values.sellers.map(({ name = '', url = '' }) => ({ name, url })),
    teaser: written(values.teaser),
  };
}

const written = (text: string): string | null => text.trim() || null;

/** Rows as credits. */
export const creditsOf = (rows: Row[]) => rows.map(({ name = '', part = '' }) => ({ name, part: written(part) }));

/** Null where nothing is written; digits may be parted by commas. */
function numberOf(text: string): number | null {
  const digits = text.replaceAll(/[,\s]/g, '');
  if (digits === '') return null;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/** Years (`7`) or months (`36개월`, `36 months`). */
function monthsOf(text: string): number | null {
  const [, digits, months] = /^\s*(\d{1,3})\s*(개월|m(?:onths?)?)?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return text.trim() === '' ? null : Number.NaN;
  return Number(digits) * (months ? 1 : 12);
}

/** The form as the server would take it, so that what is wrong is said under its field before it is sent. */
export const FormValues = z.custom<FormValues>().superRefine((values, context) => {
  const { error } = PerformanceFacts.safeParse(factsOf(values));
  for (const { path, message } of error?.issues ?? []) context.addIssue({ code: 'custom', path, message });
});

/** All facts of a form that {@link FormValues} lets through. */
export const readForm = (values: FormValues) => PerformanceFacts.parse(factsOf(values));

/** The facts in which two forms differ, as the first says them. */
export function changedFacts(values: FormValues, before: FormValues): Partial<z.infer<typeof PerformanceFacts>> {
  const [now, then] = [factsOf(values), factsOf(before)] as const;
  const names = Object.keys(now) as (keyof typeof now)[];
  const changed = new Set<string>(names.filter((name) => JSON.stringify(now[name]) !== JSON.stringify(then[name])));
  return Object.fromEntries(Object.entries(readForm(values)).filter(([name]) => changed.has(name)));
}
