import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportView } from '@golden-ticket/shared/report';
import { buttonClass } from '../../components/button-class.ts';
import { MemberLink } from '../../components/operator/member-link.tsx';
import { Picture } from '../../components/picture.tsx';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { ReportDialog } from './report-dialog.tsx';
import type { Decision } from './report-dialog.tsx';
import { SuspendDialog } from './suspend-dialog.tsx';

/** One report: who says what of what, the thing itself as it is now, and what one can decide. */
export function ReportCard({ report }: { report: ReportView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [decision, setDecision] = useState<Decision | 'suspend' | null>(null);
  const { kind, reason, text, reporter, createdAt, subject, state } = report;
  const author = subject?.author;
  const choices: Decision[] = [];
  if (subject?.isHidden) choices.push('restore');
  if (state === 'open' && subject && !subject.isHidden && kind !== 'member') choices.push('hide');
  if (state === 'open') choices.push('dismiss');
  return (
    <article>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-bold">
          {t(`operator.report.kind.${kind}`)} · {t(`operator.report.reason.${reason}`)}
        </h2>
        <p className="text-sm text-soft tabular-nums">{formatMoment(createdAt, language)}</p>
      </header>
      <p className="mt-1 text-[0.9375rem]">
        <span className="text-soft">{t('operator.report.by')} </span>
        {reporter ? <MemberLink member={reporter} /> : t('operator.gone')}
        {state !== 'open' && <span className="ml-3 font-semibold">{t(`operator.report.state.${state}`)}</span>}
      </p>
      {text && <p className="mt-2 whitespace-pre-line">{text}</p>}
      <Subject report={report} />
      <div className="mt-4 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className={buttonClass(choice === 'hide' ? 'gold' : 'outline', 'small')}
            onClick={() => setDecision(choice)}
          >
            {t(`operator.report.${choice}`)}
          </button>
        ))}
        {author && (
          <button type="button" className={buttonClass('outline', 'small')} onClick={() => setDecision('suspend')}>
            {t('operator.members.suspend')}
          </button>
        )}
      </div>
      {decision === 'suspend' && author && <SuspendDialog member={author} onClose={() => setDecision(null)} />}
      {decision && decision !== 'suspend' && (
        <ReportDialog report={report} decision={decision} onClose={() => setDecision(null)} />
      )}
    </article>
  );
}

/** What was reported, where it is and whose. */
function Subject({ report: { subject } }: { report: ReportView }) {
  const { t } = useTranslation();
  if (!subject) return <p className="mt-3 rounded-xl bg-sunken px-4 py-3 text-soft">{t('operator.report.gone')}</p>;
  const { author, text, photo, isHidden, performanceId, reviewId } = subject;
  return (
    <div className="mt-3 rounded-xl border-l-4 border-edge bg-sunken px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem]">
        {author ? <MemberLink member={author} /> : t('operator.gone')}
        {isHidden && <span className="font-semibold text-alert">{t('operator.report.hidden')}</span>}
        {performanceId && reviewId && (
          <Link
            to="/performances/$id/reviews/$reviewId"
            params={{ id: performanceId, reviewId }}
            className="text-gold underline underline-offset-4"
          >
            {t('operator.report.context')}
          </Link>
        )}
      </p>
      {text && <p className="mt-2 max-h-60 overflow-y-auto whitespace-pre-line">{text}</p>}
      {photo && photo.widths.length > 0 && (
        <div className="mt-3 w-56 max-w-full">
          <Picture image={photo} alt={t('operator.report.photo')} sizes="224px" className="h-auto w-full rounded-lg" />
        </div>
      )}
    </div>
  );
}
