/** The look of a box that one writes in. */
export const INPUT =
  'w-full rounded-xl border border-edge bg-raised px-4 py-2.5 text-base outline-none transition-colors placeholder:text-soft/80 data-focused:border-gold data-focused:ring-2 data-focused:ring-gold/35 data-invalid:border-alert disabled:opacity-60';
export const LABEL = 'mb-1.5 block text-[0.9375rem] font-semibold';
export const HINT = 'mt-1.5 block text-sm text-pretty text-soft';
export const WRONG = 'mt-1.5 block text-sm font-medium text-alert';
