import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@golden-ticket/shared/review';
import { buttonClass } from '../../components/button-class.ts';

interface Props {
  review: ReviewView;
  /** In a list a long text is cut: the way to all of it. */
  readAll?: ReactNode;
}

/** A text that fits into this, in UTF-16 units and lines, is shown whole in a list. */
const SHORT = 240;
const LINES = 6;

/** What a review says and what one sees from its seat; covered until asked for where it gives the plot away. */
export function ReviewBody({ review, readAll }: Props) {
  const { t } = useTranslation();
  const { body, view, spoiler, isMine } = review;
  const [isCovered, setIsCovered] = useState(spoiler && !isMine);
  if (isCovered) {
    return (
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl bg-sunken px-5 py-4">
        <EyeOff className="size-5 shrink-0 text-soft" aria-hidden="true" />
        <p className="grow text-[0.9375rem]">{t('review.spoiler')}</p>
        <button type="button" className={buttonClass('outline', 'small')} onClick={() => setIsCovered(false)}>
          {t('review.showSpoiler')}
        </button>
      </div>
    );
  }
  const isLong = readAll !== undefined && (body.length > SHORT || body.split('\n').length > LINES);
  return (
    <div className="space-y-3">
      <p className={`max-w-[44rem] leading-[1.75] whitespace-pre-line ${isLong ? 'line-clamp-5' : ''}`}>{body}</p>
      {isLong && readAll}
      {view && (
        <p className="max-w-[44rem] text-[0.9375rem]">
          <span className="mr-2 font-semibold text-gold">{t('review.view')}</span>
          {view}
        </p>
      )}
    </div>
  );
}
