import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberCard, ProfileView } from '@golden-ticket/shared/member';
import { Avatar } from '../../components/avatar.tsx';
import { PagedList } from '../../components/paged-list.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { FollowButton } from './follow-button.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { useFollowers, useFollowing } from './use-member-lists.ts';

/** Who follows a member. */
export function Followers({ profile: { id, followerCount } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const title = t('profile.followers', { count: followerCount });
  return <Members list={useFollowers(id)} title={title} empty={t('profile.noFollowers')} />;
}

/** Whom a member follows. */
export function Following({ profile: { id, followingCount } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const title = t('profile.following', { count: followingCount });
  return <Members list={useFollowing(id)} title={title} empty={t('profile.noFollowing')} />;
}

interface Props {
  list: ReturnType<typeof useFollowers>;
  title: string;
  empty: string;
}

function Members({ list, title, empty }: Props) {
  return (
    <>
      <h2 className="text-heading font-extrabold tabular-nums">{title}</h2>
      <PagedList
        {...list}
        skeleton={<Skeleton className="mt-5 h-40 rounded-2xl" />}
        empty={<NothingYet title={empty} />}
      >
        {(members) => (
          <ul className="mt-3 grid gap-x-16 lg:grid-cols-2">
            {members.map((member) => (
              <MemberLine key={member.id} member={member} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}

function MemberLine({ member }: { member: MemberCard }) {
  const { username, name } = member;
  return (
    <li className="flex items-center justify-between gap-4 border-b border-line py-3.5">
      <Link to="/members/$username" params={{ username }} className="group flex min-w-0 items-center gap-4">
        <Avatar member={member} />
        <span className="min-w-0">
          <span className="block truncate font-bold group-hover:text-gold">{name}</span>
          <span className="block truncate text-sm text-soft">@{username}</span>
        </span>
      </Link>
      <FollowButton member={member} size="small" />
    </li>
  );
}
