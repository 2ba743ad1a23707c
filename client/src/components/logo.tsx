import { useTranslation } from 'react-i18next';

/** The mark: a gold ticket with its two notches and a star. */
export function TicketMark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 24" className={className} aria-hidden="true">
      <path
        className="fill-gold-fill"
        d="M3.5 1h25A2.5 2.5 0 0 1 31 3.5v4.3a4.3 4.3 0 0 0 0 8.4v4.3a2.5 2.5 0 0 1-2.5 2.5h-25A2.5 2.5 0 0 1 1 20.5v-4.3a4.3 4.3 0 0 0 0-8.4V3.5A2.5 2.5 0 0 1 3.5 1Z"
      />
      <path
        className="fill-on-gold"
        d="m16 5.2 2.05 4.3 4.7.6-3.45 3.25.87 4.66L16 15.73 11.83 18l.87-4.66-3.45-3.25 4.7-.6z"
      />
    </svg>
  );
}

/** Mark and word together. */
export function Logo() {
  const { t } = useTranslation();
  return (
    <span className="flex items-center gap-2.5">
      <TicketMark className="h-6 w-8 -rotate-6" />
      <span className="text-[1.1875rem] font-extrabold tracking-[-0.04em] whitespace-nowrap">{t('site.name')}</span>
    </span>
  );
}
