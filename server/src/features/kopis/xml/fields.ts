import { z } from 'zod';

/** A field's text: trimmed, an escaped `<br>` as a line break; null where it is absent, blank or not a text at all. */
export const Text = z
  .unknown()
  .optional()
  .transform((value) => {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    return typeof first === 'string' ? first.replaceAll(/<br\s*\/?>/gi, '\n').trim() || null : null;
  });

/** A text that a record makes no sense without. */
export const RequiredText = Text.pipe(z.string('is blank'));

/** `Y` and `N`; anything else (`Z`, `0`, blank) tells nothing. */
export const Flag = Text.transform((text) => (text === 'Y' ? true : text === 'N' ? false : null));

/** A whole number of at most nine digits, with or without thousands commas; null where there is none. */
export const Count = Text.transform((text) => {
  const digits = text?.replaceAll(',', '') ?? '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
});

/** A count where `N` stands for none at all. */
export const CountOrNone = z.union([Text.pipe(z.literal('N').transform(() => 0)), Count]);

/** A decimal number. */
export const Decimal = Text.transform((text) => {
  const number = Number(text ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
});

/** A calendar date written `2026.11.22` (or with dashes, or bare) as `YYYY-MM-DD`. */
export const DottedDate = RequiredText.transform((text) =>
  text.replace(/^(\d{4})[.-]?(\d{2})[.-]?(\d{2})$/, '$1-$2-$3'),
).pipe(z.iso.date('is not a date'));

/** A wall-clock time in Korea, `2019-07-25 10:03:14`, as a moment; null where there is none. */
export const SeoulTime = Text.transform((text) => {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text ?? '') ?? [];
  const moment = new Date(`${day}T${time}+09:00`);
  return Number.isNaN(moment.getTime()) ? null : moment;
});

/** The children called `name` of a list element: none, one or many, and none when the element itself is blank or absent. */
export function children<Item>(name: string, item: z.ZodType<Item>) {
  const list = z.array(item);
  return z
    .unknown()
    .optional()
    .transform((value, context): Item[] => {
      const element: unknown = Array.isArray(value) ? value[0] : value;
      const found = typeof element === 'object' && element !== null ? Reflect.get(element, name) : undefined;
      const { data, error } = list.safeParse([found ?? []].flat());
      for (const { path, message } of error?.issues ?? [])
        context.issues.push({ code: 'custom', path, message, input: value });
      return data ?? [];
    });
}
