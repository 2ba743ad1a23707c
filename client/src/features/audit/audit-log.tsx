import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditView } from '@golden-ticket/shared/moderation';
import { buttonClass } from '../../components/button-class.ts';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { Listing } from '../../components/operator/listing.tsx';
import { MemberLink } from '../../components/operator/member-link.tsx';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { actionWord, subjectWord } from './action-word.ts';
import { AUDITED } from './audit-search.ts';
import type { AuditSearch } from './audit-search.ts';
import { useAuditLog } from './use-audit-log.ts';

/** What operators did, the latest first: who, what, to what, why. */
export function AuditLog({ search, onSearch }: { search: AuditSearch; onSearch: (search: AuditSearch) => void }) {
  const { t } = useTranslation();
  const { entries, ...paging } = useAuditLog(search);
  const options = ['any' as const, ...AUDITED].map((value) => ({ value, label: t(`operator.audit.feature.${value}`) }));
  return (
    <>
      <FilterChips
        label={t('operator.audit.which')}
        value={search.feature ?? 'any'}
        options={options}
        onChange={(feature) => onSearch({ ...search, feature: feature === 'any' ? undefined : feature })}
      />
      {(search.operator ?? search.member) && (
        <p className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          {t(search.operator ? 'operator.audit.ofOperator' : 'operator.audit.ofMember')}
          <button
            type="button"
            className={buttonClass('outline', 'small')}
            onClick={() => onSearch({ feature: search.feature })}
          >
            {t('operator.audit.all')}
          </button>
        </p>
      )}
      <Listing {...paging} items={entries} keyOf={({ id }) => id} empty={t('operator.audit.none')}>
        {(entry) => <Entry entry={entry} />}
      </Listing>
    </>
  );
}

function Entry({ entry }: { entry: AuditView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { at, operator, action, subjectKind, subjectId, reason } = entry;
  return (
    <>
      <p className="text-sm text-soft tabular-nums">
        <time dateTime={at}>{formatMoment(at, language)}</time>
      </p>
      <p className="mt-0.5 flex flex-wrap items-baseline gap-x-2.5">
        {operator ? <MemberLink member={operator} /> : <span>{t('operator.gone')}</span>}
        <span className="font-medium">{actionWord(t, action)}</span>
        <Subject kind={subjectKind} id={subjectId} />
      </p>
      {reason && <p className="mt-1 text-[0.9375rem] break-words whitespace-pre-line">{reason}</p>}
    </>
  );
}

const PAGES = { performance: '/performances/$id', venue: '/venues/$id', person: '/people/$id' } as const;

/** What something was done to; where it has a page of its own, leading there. The import is one alone and needs no number. */
function Subject({ kind, id }: { kind: string; id: number }) {
  const { t } = useTranslation();
  const name = kind === 'import' ? subjectWord(t, kind) : `${subjectWord(t, kind)} ${id}`;
  if (!Object.hasOwn(PAGES, kind)) return <span className="text-sm text-soft tabular-nums">{name}</span>;
  return (
    <Link
      to={PAGES[kind as keyof typeof PAGES]}
      params={{ id }}
      className="text-sm text-gold underline underline-offset-4 tabular-nums"
    >
      {name}
    </Link>
  );
}
