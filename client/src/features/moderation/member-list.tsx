import { useTranslation } from 'react-i18next';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { Listing } from '../../components/operator/listing.tsx';
import { SearchInput } from '../../components/operator/search-input.tsx';
import { MemberRow } from './member-row.tsx';
import type { MemberSearch } from './member-search.ts';
import { useMembers } from './use-moderation.ts';

const SHOWN = ['all', 'operator', 'suspended'] as const;

/** Members by name or address, all of them, operators, or those who are suspended. */
export function MemberList({ search, onSearch }: { search: MemberSearch; onSearch: (search: MemberSearch) => void }) {
  const { t } = useTranslation();
  const { members, ...paging } = useMembers({
    q: search.q ?? '',
    ...(search.show === 'operator' && { role: 'operator' as const }),
    ...(search.show === 'suspended' && { suspended: true as const }),
  });
  const options = SHOWN.map((value) => ({ value, label: t(`operator.members.show.${value}`) }));
  return (
    <>
      <div className="mb-4">
        <SearchInput
          label={t('operator.members.search')}
          value={search.q ?? ''}
          onChange={(q) => onSearch({ ...search, q: q || undefined })}
        />
      </div>
      <FilterChips
        label={t('operator.members.which')}
        value={search.show ?? 'all'}
        options={options}
        onChange={(show) => onSearch({ ...search, show: show === 'all' ? undefined : show })}
      />
      <Listing {...paging} items={members} keyOf={({ id }) => id} empty={t('operator.members.none')}>
        {(member) => <MemberRow member={member} />}
      </Listing>
    </>
  );
}
