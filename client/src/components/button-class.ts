const BASE =
  'inline-flex items-center justify-center gap-2 rounded-full font-semibold whitespace-nowrap transition-colors duration-200 disabled:opacity-50';

const LOOKS = {
  gold: 'bg-gold-fill text-on-gold hover:bg-[#f3cf74]',
  outline: 'border border-edge text-ink hover:border-gold hover:text-gold',
  alert: 'border border-alert text-alert hover:bg-alert/10',
  quiet: 'text-soft hover:text-ink hover:bg-sunken',
} as const;

const SIZES = {
  small: 'h-9 px-4 text-sm',
  medium: 'h-11 px-5 text-[0.9375rem]',
  large: 'h-13 px-7 text-base',
} as const;

/** The look of a button, for a `<button>`, a link or a React Aria button alike. */
export function buttonClass(look: keyof typeof LOOKS, size: keyof typeof SIZES = 'medium'): string {
  return `${BASE} ${LOOKS[look]} ${SIZES[size]}`;
}
