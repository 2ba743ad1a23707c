import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { ReviewView } from '@golden-ticket/shared/review';
import { Byline } from '../../components/byline.tsx';
import { Stars } from '../../components/stars.tsx';
import { formatDate, seoulDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';

/** Who reviewed, when, with how many stars, and from which seat on which day; `menu` is what can be done about it. */
export function ReviewHeading({ review, menu }: { review: ReviewView; menu: ReactNode }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { author, rating, seenOn, seat, createdAt, editedAt, hidden } = review;
  const facts = [
    seenOn && t('review.seenOn', { date: formatDate(seenOn, language) }),
    ...(['section', 'row', 'number'] as const).map((part) => {
      const text = seat?.[part];
      return text && t(`review.seat.${part}`, { text });
    }),
  ].filter(Boolean);
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <Byline member={author}>
          <time dateTime={createdAt}>{formatDate(seoulDate(new Date(createdAt)), language)}</time>
          {editedAt && <span>{t('review.edited')}</span>}
        </Byline>
        {menu}
      </div>
      {hidden && (
        <p className="mt-3 rounded-xl border border-alert/45 bg-alert/8 px-4 py-3 text-[0.9375rem]">
          {t('review.hidden')} {t('review.hiddenReason', { reason: hidden.reason })}
        </p>
      )}
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem] text-soft tabular-nums">
        <Stars halves={rating} />
        {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      </p>
    </>
  );
}
