import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { SearchResults as Results } from '@golden-ticket/shared/search';
import { Section } from '../../components/section.tsx';

interface Props {
  results: Results;
  /** The performances found, drawn by the feature that knows how. */
  performances: ReactNode;
}

/** What was found. People and venues first when a name was meant: they are few, and posters would push them out of sight. */
export function SearchResults({ results, performances }: Props) {
  const { t } = useTranslation();
  const { people, venues } = results;
  return (
    <div className="space-y-14">
      {people.length > 0 && (
        <Section title={t('search.people')} aside={t('search.count', { count: people.length })}>
          <ul className="flex flex-wrap gap-2.5">
            {people.map(({ id, name, performanceCount }) => (
              <li key={id}>
                <Link
                  to="/people/$id"
                  params={{ id }}
                  className="flex h-11 items-center gap-2.5 rounded-full border border-edge px-5 transition-colors hover:border-gold hover:text-gold"
                >
                  <span className="font-semibold">{name}</span>
                  <span className="text-sm text-soft">{t('search.personCount', { count: performanceCount })}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {venues.length > 0 && (
        <Section title={t('search.venues')} aside={t('search.count', { count: venues.length })}>
          <ul className="grid gap-x-10 border-t border-line md:grid-cols-2 xl:grid-cols-3">
            {venues.map(({ id, name, region, district }) => (
              <li key={id} className="border-b border-line">
                <Link
                  to="/venues/$id"
                  params={{ id }}
                  className="flex items-baseline justify-between gap-4 py-3.5 transition-colors hover:text-gold"
                >
                  <span className="min-w-0 truncate font-semibold">{name}</span>
                  <span className="shrink-0 text-sm text-soft">
                    {[region && t(`region.${region}`), district].filter(Boolean).join(' ')}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {results.performances.length > 0 && (
        <Section title={t('search.performances')} aside={t('search.count', { count: results.performances.length })}>
          {performances}
        </Section>
      )}
    </div>
  );
}
