import { useTranslation } from 'react-i18next';
import type { PersonView } from '@golden-ticket/shared/person';
import { PerformanceLine } from '../../components/performance-line.tsx';
import { RunBadge } from '../../components/run-badge.tsx';
import { formatRun } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';

interface Props {
  credits: PersonView['current'];
  /** They play and make: each line says which. */
  hasBoth: boolean;
}

/** What somebody plays or does, one performance a line. */
export function CreditList({ credits, hasBoth }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {credits.map(({ role, part, performance }) => {
        const { id, venueName } = performance;
        return (
          <li key={id}>
            <PerformanceLine
              performance={performance}
              note={
                <>
                  <RunBadge run={performance} />
                  {(part !== null || hasBoth) && (
                    <span className="text-soft"> · {part ?? t(`person.part.${role}`)}</span>
                  )}
                </>
              }
              details={
                <>
                  {venueName && `${venueName} · `}
                  <span className="tabular-nums">{formatRun(performance, language)}</span>
                </>
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
