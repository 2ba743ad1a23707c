import { CircleAlert, CirclePause, RadioTower } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { KopisStatus, ReplayView } from '@golden-ticket/shared/kopis';
import { ProgressBar } from '../../components/operator/progress-bar.tsx';
import { Section } from '../../components/section.tsx';
import { formatMoment, formatNumber, formatTime } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { RunPanel } from './run-panel.tsx';
import { outcomeWord } from './task-words.ts';

/** What the import does right now: whether it may ask, the latest run, the latest replay. */
export function ImportNow({ status }: { status: KopisStatus }) {
  const { t } = useTranslation();
  return (
    <div className="space-y-10">
      <GateLine status={status} />
      {status.run && (
        <Section title={t('operator.import.latest')}>
          <div className="rounded-2xl border border-line bg-raised p-5 md:p-6">
            <RunPanel run={status.run} hasStrip />
          </div>
        </Section>
      )}
      {status.replay && (
        <Section title={t('operator.import.replay')}>
          <Replay replay={status.replay} />
        </Section>
      )}
    </div>
  );
}

/** In a sentence: may KOPIS be asked, and if not, why and until when. */
export function GateLine({ status: { hasKey, gate } }: { status: KopisStatus }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!hasKey) {
    return (
      <Line isWarning icon={<CircleAlert className="size-5" aria-hidden="true" />}>
        {t('operator.import.noKey')}
      </Line>
    );
  }
  if (gate.held) {
    return (
      <Line isWarning icon={<CirclePause className="size-5" aria-hidden="true" />}>
        {t('operator.import.held', { when: formatMoment(gate.held.since, language) })} {gate.held.reason}
      </Line>
    );
  }
  if (gate.pausedUntil && gate.cause) {
    return (
      <Line isWarning icon={<CirclePause className="size-5" aria-hidden="true" />}>
        {t(`operator.import.${gate.cause}`, { until: formatTime(gate.pausedUntil) })}
      </Line>
    );
  }
  return (
    <Line icon={<RadioTower className="size-5" aria-hidden="true" />}>
      {t('operator.import.open')}
      {gate.failures > 0 && ` ${t('operator.import.failures', { count: gate.failures })}`}
    </Line>
  );
}

function Line({ icon, children, isWarning = false }: { icon: ReactNode; children: ReactNode; isWarning?: boolean }) {
  return (
    <output
      className={`flex gap-3 rounded-2xl border px-4 py-3.5 text-pretty ${isWarning ? 'border-alert/45 bg-alert/8' : 'border-line bg-raised'}`}
    >
      <span className={`mt-0.5 shrink-0 ${isWarning ? 'text-alert' : 'text-gold'}`}>{icon}</span>
      <span>{children}</span>
    </output>
  );
}

function Replay({ replay }: { replay: ReplayView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { done, total, finishedAt, startedAt, outcomes } = replay;
  return (
    <div className="rounded-2xl border border-line bg-raised p-5 md:p-6">
      <p className="tabular-nums">
        {t(finishedAt ? 'operator.import.replayed' : 'operator.import.replaying', {
          done: formatNumber(done),
          total: formatNumber(total),
        })}
        <span className="text-soft"> · {formatMoment(finishedAt ?? startedAt, language)}</span>
      </p>
      {!finishedAt && (
        <div className="mt-3">
          <ProgressBar label={t('operator.import.replay')} done={done} total={total} />
        </div>
      )}
      <p className="mt-2 text-sm text-soft tabular-nums">
        {Object.entries(outcomes)
          .map(([outcome, count]) => `${outcomeWord(t, outcome)} ${formatNumber(count)}`)
          .join(' · ')}
      </p>
    </div>
  );
}
