import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Listing } from '../../components/operator/listing.tsx';
import { SearchInput } from '../../components/operator/search-input.tsx';
import { useVenuesToEdit } from './use-venue-editor.ts';

/** Venues by name, each leading to its editor. */
export function VenueList({ q, onSearch }: { q: string | undefined; onSearch: (q: string | undefined) => void }) {
  const { t } = useTranslation();
  const { venues, ...paging } = useVenuesToEdit(q);
  return (
    <>
      <div className="mb-4">
        <SearchInput
          label={t('operator.venues.search')}
          value={q ?? ''}
          onChange={(text) => onSearch(text || undefined)}
        />
      </div>
      <Listing {...paging} items={venues} keyOf={({ id }) => id} empty={t('operator.venues.none')}>
        {({ id, name, region, district, hidden, pinnedCount, performanceCount }) => (
          <>
            <p className="flex flex-wrap items-baseline gap-x-3">
              <Link
                to="/operator/venues/$id"
                params={{ id }}
                lang="ko"
                className="text-[1.0625rem] font-semibold underline decoration-edge underline-offset-4 hover:decoration-gold"
              >
                {name}
              </Link>
              {hidden && <span className="text-sm font-bold text-alert">{t('operator.venues.hidden')}</span>}
              {pinnedCount > 0 && (
                <span className="text-sm font-semibold text-gold">
                  {t('operator.venues.pinnedCount', { count: pinnedCount })}
                </span>
              )}
            </p>
            <p className="mt-1 text-sm text-soft tabular-nums">
              {region && <>{t(`region.${region}`)} </>}
              {district && <span lang="ko">{district} </span>}
              {(region ?? district) && '· '}
              {t('operator.venues.performanceCount', { count: performanceCount })}
            </p>
          </>
        )}
      </Listing>
    </>
  );
}
