import { useTranslation } from 'react-i18next';
import type { BlockedPage } from '@golden-ticket/shared/block';
import { Avatar } from '../../../components/avatar.tsx';
import { buttonClass } from '../../../components/button-class.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { MoreButton } from '../../../components/more-button.tsx';
import { Section } from '../../../components/section.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { focusMain } from '../../../lib/focus-main.ts';
import { formatDate, seoulDate } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { toast } from '../../../lib/toast.ts';
import { useSentence } from '../../../lib/use-sentence.ts';
import { useBlocked, useSetBlock } from '../use-block.ts';

/** Whom one has blocked; nobody else sees it. */
export function BlockedList() {
  const { t } = useTranslation();
  const { blocked, error, refetch, isFetching, hasMore, isFetchingMore, fetchMore } = useBlocked();
  return (
    <Section title={t('settings.part.blocked')}>
      <p className="mb-5 text-pretty text-soft">{t('settings.blockedLead')}</p>
      {!blocked && !error && <Skeleton className="h-24 rounded-2xl" />}
      {blocked?.length === 0 && <p>{t('settings.noneBlocked')}</p>}
      {blocked && blocked.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {blocked.map((member) => (
            <BlockedLine key={member.id} member={member} />
          ))}
        </ul>
      )}
      {error && <FailureNotice error={error} onRetry={blocked ? fetchMore : refetch} isRetrying={isFetching} />}
      {!error && hasMore && <MoreButton isLoading={isFetchingMore} onMore={fetchMore} />}
    </Section>
  );
}

function BlockedLine({ member }: { member: BlockedPage['items'][number] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const sentence = useSentence();
  const { mutate, isPending } = useSetBlock();
  const { id, name, username, blockedAt } = member;
  const unblock = () =>
    mutate({ memberId: id, blocked: false }, { onError: (refusal) => toast.failed(sentence(refusal)) });
  return (
    <li className="flex items-center gap-4 py-3.5">
      <Avatar member={member} />
      <div className="min-w-0 grow">
        <p className="truncate font-bold">{name}</p>
        <p className="truncate text-sm text-soft">
          @{username} · {t('settings.blockedOn', { date: formatDate(seoulDate(new Date(blockedAt)), language) })}
        </p>
      </div>
      <button
        type="button"
        aria-disabled={isPending}
        aria-label={t('settings.unblockName', { name })}
        onClick={() => {
          if (isPending) return;
          focusMain();
          unblock();
        }}
        className={`shrink-0 ${buttonClass('outline', 'small')}`}
      >
        {t('settings.unblock')}
      </button>
    </li>
  );
}
