import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const PAGES = [
  { to: '/performances', name: 'performances' },
  { to: '/calendar', name: 'calendar' },
  { to: '/ranking', name: 'ranking' },
  { to: '/venues', name: 'venues' },
] as const;

/** The main pages of the site. */
export function SiteNav({ className = '' }: { className?: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('nav.main')} className={`items-center ${className}`}>
      {PAGES.map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          search={{}}
          activeOptions={{ includeSearch: false }}
          className="rounded-full px-3 py-2 font-medium whitespace-nowrap text-soft transition-colors hover:text-ink aria-[current=page]:text-ink xl:px-3.5"
        >
          {t(`nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
