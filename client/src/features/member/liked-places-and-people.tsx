import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileView } from '@golden-ticket/shared/member';
import { PagedList } from '../../components/paged-list.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { NothingYet } from './nothing-yet.tsx';
import { useLikedPeople, useLikedVenues } from './use-member-lists.ts';

const GRID = 'grid gap-x-12 md:grid-cols-2 xl:grid-cols-3';
const LINE = 'group flex items-baseline justify-between gap-4 border-b border-line py-4';
const NAME = 'min-w-0 font-bold group-hover:text-gold';

/** The venues that a member likes. */
export function LikedVenues({ profile: { id, own } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const list = useLikedVenues(id);
  return (
    <PagedList {...list} skeleton={<LinesSkeleton />} empty={<NoLikes isOwn={own !== null} />}>
      {(venues) => (
        <ul aria-label={t('profile.venues')} className={GRID}>
          {venues.map(({ id: venueId, name, region, district, likeCount }) => (
            <li key={venueId}>
              <Link to="/venues/$id" params={{ id: venueId }} className={LINE}>
                <span className={NAME}>
                  {name}
                  <span className="block text-sm font-normal text-soft">
                    {[region && t(`region.${region}`), district].filter(Boolean).join(' ')}
                  </span>
                </span>
                <LikeCount count={likeCount} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}

/** The performers and creators that a member likes. */
export function LikedPeople({ profile: { id, own } }: { profile: ProfileView }) {
  const { t } = useTranslation();
  const list = useLikedPeople(id);
  return (
    <PagedList {...list} skeleton={<LinesSkeleton />} empty={<NoLikes isOwn={own !== null} />}>
      {(people) => (
        <ul aria-label={t('profile.people')} className={GRID}>
          {people.map(({ id: personId, name, likeCount }) => (
            <li key={personId}>
              <Link to="/people/$id" params={{ id: personId }} className={LINE}>
                <span lang="ko" className={NAME}>
                  {name}
                </span>
                <LikeCount count={likeCount} />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </PagedList>
  );
}

function LikeCount({ count }: { count: number }) {
  const { t } = useTranslation();
  return <span className="shrink-0 text-sm text-soft tabular-nums">{t('performance.likes', { count })}</span>;
}

function NoLikes({ isOwn }: { isOwn: boolean }) {
  const { t } = useTranslation();
  return <NothingYet title={t('profile.noLikes')} ownHint={isOwn && t('profile.noLikesOwn')} />;
}

function LinesSkeleton() {
  return (
    <div className={GRID}>
      {Array.from({ length: 6 }, (_, line) => (
        <Skeleton key={line} className="my-4 h-8" />
      ))}
    </div>
  );
}
