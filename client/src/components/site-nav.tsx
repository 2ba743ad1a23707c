import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The main pages of the site. */
export function SiteNav({ className = '' }: { className?: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.main')} className={`items-center ${className}`}>
      <Link
        to="/performances"
        search={{}}
        activeOptions={{ includeSearch: false }}
        className="rounded-full px-3.5 py-2 font-medium text-soft transition-colors hover:text-ink aria-[current=page]:text-ink"
      >
        {t('nav.performances')}
      </Link>
    </nav>
  );
}
