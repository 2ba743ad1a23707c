import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Listing } from '../../components/operator/listing.tsx';
import { SearchInput } from '../../components/operator/search-input.tsx';
import { usePeople } from './use-people.ts';

/** People by name, each leading to their editor. */
export function PersonList({ q, onSearch }: { q: string | undefined; onSearch: (q: string | undefined) => void }) {
  const { t } = useTranslation();
  const { people, ...paging } = usePeople(q);
  return (
    <>
      <div className="mb-4">
        <SearchInput
          label={t('operator.people.search')}
          value={q ?? ''}
          onChange={(text) => onSearch(text || undefined)}
        />
      </div>
      <Listing {...paging} items={people} keyOf={({ id }) => id} empty={t('operator.people.none')}>
        {({ id, name, otherNames, performanceCount, likeCount }) => (
          <>
            <Link
              to="/operator/people/$id"
              params={{ id }}
              lang="ko"
              className="text-[1.0625rem] font-semibold underline decoration-edge underline-offset-4 hover:decoration-gold"
            >
              {name}
            </Link>
            {otherNames.length > 0 && (
              <span lang="ko" className="ml-3 text-sm text-soft">
                {otherNames.join(', ')}
              </span>
            )}
            <p className="mt-1 text-sm text-soft tabular-nums">
              {t('operator.people.performances', { count: performanceCount })} ·{' '}
              {t('operator.people.likes', { count: likeCount })}
            </p>
          </>
        )}
      </Listing>
    </>
  );
}
