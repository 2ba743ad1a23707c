import { useTranslation } from 'react-i18next';
import type { ImportRunView } from '@golden-ticket/shared/kopis';
import { IMPORT_TASK_KINDS } from '@golden-ticket/shared/kopis';
import { ProgressBar } from '../../components/operator/progress-bar.tsx';
import { formatDate, formatDuration, formatMoment, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { failureWord, outcomeWord, progressOf } from './task-words.ts';
import { WindowStrip } from './window-strip.tsx';

/** One run: what it asks for, how far it is, how its tasks ended, and what went wrong. */
export function RunPanel({ run, hasStrip = false }: { run: ImportRunView; hasStrip?: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { total, done } = progressOf(run.tasks);
  const isLive = run.finishedAt === null;
  return (
    <div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-bold">
          {run.changedSince
            ? t('operator.import.since', { date: formatDate(run.changedSince, language) })
            : t('operator.import.full')}
        </h3>
        <p className="text-sm text-soft tabular-nums">
          {formatMoment(run.startedAt, language)}
          {run.finishedAt && ` · ${formatDuration(run.startedAt, run.finishedAt, language)}`}
        </p>
      </div>
      <p className="mt-1 text-[0.9375rem]">
        {isLive ? (
          <span className="font-semibold text-gold">{t('operator.import.running')}</span>
        ) : run.failure ? (
          <span className="font-semibold text-alert">{failureWord(t, run.failure)}</span>
        ) : (
          t('operator.import.finished')
        )}
        <span className="text-soft tabular-nums">
          {' · '}
          {t('operator.import.tasksDone', { done: formatNumber(done), total: formatNumber(total) })}
        </span>
      </p>
      {isLive && (
        <div className="mt-3">
          <ProgressBar label={t('operator.import.progress')} done={done} total={total} />
        </div>
      )}
      <dl className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-2 xl:grid-cols-4">
        {IMPORT_TASK_KINDS.map((kind) => (
          <div key={kind}>
            <dt className="text-sm text-soft">{t(`operator.import.task.${kind}`)}</dt>
            <dd className="text-[0.9375rem] tabular-nums">
              {Object.entries(run.tasks[kind] ?? {})
                .map(([outcome, count]) => `${outcomeWord(t, outcome)} ${formatNumber(count)}`)
                .join(' · ') || t('operator.import.none')}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft tabular-nums">
        {[
          t('operator.import.blocked', { count: run.blocked }),
          t('operator.import.unanswered', { count: run.unanswered }),
          t('operator.import.malformed', { count: run.malformed }),
        ].join(' · ')}
      </p>
      {hasStrip && <WindowStrip runId={run.id} isLive={isLive} />}
    </div>
  );
}
