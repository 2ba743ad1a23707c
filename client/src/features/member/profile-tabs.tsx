import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileView } from '@golden-ticket/shared/member';
import { CHIP } from '../../components/chip-class.ts';

/** The parts of a member's page, each with an address of its own. */
export function ProfileTabs({ profile: { username, name, reviewCount } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const tabs = [
    { to: '/members/$username', text: t('profile.reviews', { count: reviewCount }) },
    { to: '/members/$username/likes', text: t('profile.likes') },
    { to: '/members/$username/venues', text: t('profile.venues') },
    { to: '/members/$username/people', text: t('profile.people') },
  ] as const;
  return (
    <nav aria-label={t('profile.tabs', { name })} className="-mx-5 overflow-x-auto px-5 py-1 scrollbar-none">
      <ul className="flex gap-2">
        {tabs.map(({ to, text }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ username }}
              activeOptions={{ exact: true }}
              resetScroll={false}
              className={`tabular-nums ${CHIP}`}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
