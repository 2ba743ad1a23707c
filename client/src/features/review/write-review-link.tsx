import { Link, useLocation } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { buttonClass } from '../../components/button-class.ts';
import { askToLogIn } from '../../lib/log-in-prompt.ts';
import { OVER_PAGE } from '../../lib/over-page.ts';
import { useMe } from '../../lib/use-me.ts';
import { useToday } from '../../lib/use-today.ts';
import { loadDraft, newDraftKey } from './writer/draft.ts';

/** The way to write a review; before the first day there is nothing to say yet. */
export function WriteReviewLink({ performance: { id, startsOn } }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const me = useMe();
  const today = useToday();
  // A draft is kept or sent in a dialog with an address of its own: when that closes, this is drawn again.
  useLocation();
  const isLeft = Boolean(me && loadDraft(newDraftKey(me.id, id)));
  if (startsOn > today) return t('review.notBegun');
  const look = buttonClass('gold', 'small');
  const words = (
    <>
      <PenLine className="size-4" aria-hidden="true" />
      {t(isLeft ? 'review.goOn' : 'review.write')}
    </>
  );
  if (!me) {
    return (
      <button type="button" className={look} onClick={() => askToLogIn(true)}>
        {words}
      </button>
    );
  }
  return (
    <Link to="/performances/$id/review" params={{ id }} className={look} {...OVER_PAGE}>
      {words}
    </Link>
  );
}
