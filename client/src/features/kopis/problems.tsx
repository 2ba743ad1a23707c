import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PROBLEM_KINDS } from '@golden-ticket/shared/kopis';
import type { KopisStatus, ProblemKind, ProblemView } from '@golden-ticket/shared/kopis';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { Listing } from '../../components/operator/listing.tsx';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { outcomeWord } from './task-words.ts';
import { useProblems } from './use-kopis.ts';

/** What could not be imported, all of it or of one kind. */
export function Problems({ counts }: { counts: KopisStatus['problems'] }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<ProblemKind | 'any'>('any');
  const { problems, ...paging } = useProblems(kind === 'any' ? undefined : kind);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const options = [
    { value: 'any' as const, label: t('operator.import.anyKind'), count: all },
    ...PROBLEM_KINDS.filter((each) => counts[each] !== undefined).map((each) => ({
      value: each,
      label: t(`operator.import.problemKind.${each}`),
      count: counts[each],
    })),
  ];
  return (
    <>
      {all > 0 && (
        <FilterChips label={t('operator.import.problems')} value={kind} options={options} onChange={setKind} />
      )}
      <Listing {...paging} items={problems} keyOf={({ id }) => id} empty={t('operator.import.noProblems')}>
        {(problem) => <Problem problem={problem} />}
      </Listing>
    </>
  );
}

function Problem({ problem }: { problem: ProblemView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { kind, sourceId, cause, detail, performanceId, lastSeenAt, count } = problem;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{t(`operator.import.problemKind.${kind}`)}</span>
        {performanceId ? (
          <Link
            to="/performances/$id"
            params={{ id: performanceId }}
            className="break-all text-gold underline underline-offset-4"
          >
            {sourceId}
          </Link>
        ) : (
          <span className="break-all">{sourceId}</span>
        )}
        <span className="font-medium text-alert">{outcomeWord(t, cause)}</span>
      </p>
      {detail && <p className="mt-1 text-[0.9375rem] break-words">{detail}</p>}
      <p className="mt-1 text-sm text-soft tabular-nums">
        {formatMoment(lastSeenAt, language)} · {t('operator.import.times', { count })}
      </p>
    </>
  );
}
