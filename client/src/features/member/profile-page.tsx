import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileView } from '@golden-ticket/shared/member';
import { Avatar } from '../../components/avatar.tsx';
import { buttonClass } from '../../components/button-class.ts';
import { SeatRows } from '../../components/seat-rows.tsx';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import '../../lib/i18n/members.ts';
import { FollowButton } from './follow-button.tsx';
import { ProfileTabs } from './profile-tabs.tsx';

interface Props {
  profile: ProfileView;
  /** What can be done about them, drawn by the feature that knows how. */
  menu: ReactNode;
  /** The part that is open. */
  children: ReactNode;
}

/** A member: who they are, and what they let others see. */
export function ProfilePage({ profile, menu, children }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, username, bio, isOperator, joinedOn, followerCount, followingCount, own } = profile;
  const params = { username };
  const facts = [`@${username}`, t('profile.joined', { date: formatDate(joinedOn, language) })];
  return (
    <article>
      <header className="stage relative">
        <SeatRows className="absolute right-0 bottom-0 -z-10 hidden w-1/2 text-line md:block" />
        <div className="house flex flex-col items-start gap-6 py-10 md:flex-row md:items-center md:gap-9 md:py-16">
          <Avatar member={profile} size="large" />
          <div className="min-w-0 grow">
            <h1 className="text-headline font-extrabold">{name}</h1>
            <p className="mt-1 text-soft tabular-nums">
              {facts.join(' · ')}
              {isOperator && <span className="ml-2 font-semibold text-gold">{t('profile.operator')}</span>}
            </p>
            <p className="mt-3 flex flex-wrap gap-x-5 font-semibold tabular-nums">
              <Link to="/members/$username/followers" params={params} className="py-1 hover:text-gold">
                {t('profile.followers', { count: followerCount })}
              </Link>
              <Link to="/members/$username/following" params={params} className="py-1 hover:text-gold">
                {t('profile.following', { count: followingCount })}
              </Link>
            </p>
            {bio && <p className="mt-3 max-w-[45em] text-pretty whitespace-pre-line">{bio}</p>}
          </div>
          <div className="flex shrink-0 items-center gap-2">
            {own ? (
              <Link to="/settings" className={buttonClass('outline')}>
                {t('profile.edit')}
              </Link>
            ) : (
              <>
                <FollowButton member={profile} />
                {menu}
              </>
            )}
          </div>
        </div>
      </header>
      <div className="house pt-6 pb-24">
        <ProfileTabs profile={profile} />
        <div className="pt-8">{children}</div>
      </div>
    </article>
  );
}
