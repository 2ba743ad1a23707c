import { z } from 'zod';
import { Won } from '@golden-ticket/shared/scalars';
import { Accessibility } from '@golden-ticket/shared/venue';

const NumberText = z.string().regex(/^-?\d+(\.\d+)?$/);

/** A number as an address tells it, in plain text; undefined for what is none, or not one of `schema`. */
export function readNumber(value: unknown, schema: z.ZodType<number>): number | undefined {
  const number = NumberText.safeParse(String(value));
  return number.success ? schema.safeParse(Number(number.data)).data : undefined;
}

/** The highest price asked for in an address, in won; 0 asks for what is free. */
export const readPrice = (value: unknown): number | undefined => readNumber(value, Won);

/** A price of an address as the server takes it. */
export function priceFilter(price: number | undefined) {
  return price === 0 ? { free: true as const } : { maxPrice: price };
}

/** The accessibility asked for in an address, separated by commas; each once, in the usual order. */
export function readAccessibility(value: unknown): Accessibility[] {
  const asked = typeof value === 'string' ? value.split(',') : [];
  return Accessibility.options.filter((each) => asked.includes(each));
}

/** The other way round; undefined where nothing is asked for. */
export const writeAccessibility = (asked: readonly Accessibility[]): string | undefined => asked.join(',') || undefined;
