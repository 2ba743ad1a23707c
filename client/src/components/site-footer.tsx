import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TicketMark } from './logo.tsx';

/** The foot of every page; `children` tell where the catalogue comes from and how fresh it is. */
export function SiteFooter({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <footer className="mt-24 border-t border-line bg-sunken">
      <div className="house flex flex-col gap-6 py-10 text-sm text-soft md:flex-row md:items-start md:justify-between md:py-12">
        <div className="flex items-center gap-3">
          <TicketMark className="h-6 w-8" />
          <p>
            <span className="font-bold text-ink">{t('site.name')}</span>
            <span className="ml-3">{t('site.tagline')}</span>
          </p>
        </div>
        <div className="md:text-right">{children}</div>
      </div>
    </footer>
  );
}
