import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberCard } from '@golden-ticket/shared/member';
import '../lib/i18n/members.ts';
import { Avatar } from './avatar.tsx';

/** Who said something, with the way to their page, and under it when and where; `member` is null for who left. */
export function Byline({ member, children }: { member: MemberCard | null; children: ReactNode }) {
  const { t } = useTranslation();
  const address: string = `/members/${encodeURIComponent(member?.username ?? '')}`;
  const name = member?.name ?? t('review.someone');
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Avatar member={{ name, picture: member?.picture ?? null }} size="small" />
      <div className="min-w-0">
        {member ? (
          <Link to={address} className="block truncate font-semibold hover:text-gold hover:underline">
            {name}
          </Link>
        ) : (
          <span className="block truncate font-semibold text-soft">{name}</span>
        )}
        <p className="flex flex-wrap gap-x-2 text-[0.8125rem] text-soft tabular-nums">{children}</p>
      </div>
    </div>
  );
}
