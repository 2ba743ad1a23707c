import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchInput } from '../../components/operator/search-input.tsx';
import { trpc } from '../../lib/trpc.ts';

export interface Picked {
  id: number;
  title: string;
}

/** Finds a performance by what visitors would type, and takes one of the first few. */
export function PerformancePicker({ picked, onPick }: { picked: Picked | null; onPick: (picked: Picked) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState('');
  const isAsked = [...q].length >= 2;
  const { data } = trpc.search.all.useQuery({ q, limit: 5 }, { enabled: isAsked });
  const found = isAsked ? data?.performances : undefined;
  return (
    <div>
      <SearchInput label={t('operator.banners.performance')} value={q} onChange={setQ} />
      {found?.length === 0 && <p className="mt-3 text-sm text-soft">{t('operator.banners.noPerformance')}</p>}
      {found && found.length > 0 && (
        <ul className="mt-2 divide-y divide-line rounded-xl border border-line">
          {found.map(({ id, title, venueName }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onPick({ id, title });
                  setQ('');
                }}
                className="block w-full px-4 py-2.5 text-left hover:bg-sunken"
              >
                <span lang="ko" className="font-medium">
                  {title}
                </span>
                <span lang="ko" className="ml-2 text-sm text-soft">
                  {venueName}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className="mt-2 text-[0.9375rem]">
        {picked && (
          <>
            <span className="text-soft">{t('operator.banners.chosen')}: </span>
            <span lang="ko" className="font-semibold">
              {picked.title}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
