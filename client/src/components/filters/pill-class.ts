/** The button of a filter that opens; `isSet` once it asks for something. */
export function pillClass(isSet: boolean): string {
  return `flex h-11 items-center gap-1.5 rounded-full border pr-3 pl-4 text-sm font-medium whitespace-nowrap transition-colors hover:border-gold data-pressed:border-gold md:gap-2 md:pr-3.5 md:pl-4.5 md:text-[0.9375rem] ${isSet ? 'border-gold font-bold text-gold' : 'border-edge'}`;
}
