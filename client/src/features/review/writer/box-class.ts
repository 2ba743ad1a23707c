/** The look of a box that one writes in, where it is the browser's own element. */
export const BOX =
  'w-full rounded-xl border border-edge bg-raised px-4 text-base placeholder:text-soft aria-invalid:border-alert';
