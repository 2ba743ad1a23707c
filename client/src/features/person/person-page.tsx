import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@golden-ticket/shared/person';
import { SeatRows } from '../../components/seat-rows.tsx';
import { Section } from '../../components/section.tsx';
import { Colleagues } from './colleagues.tsx';
import { CreditList } from './credit-list.tsx';

/** Everything about one performer or creator: what they are in, what they were in, and with whom; `like` is to like them. */
export function PersonPage({ person, like }: { person: PersonView; like: ReactNode }) {
  const { t } = useTranslation();
  const { name, performanceCount, current, past, colleagues } = person;
  const known = new Set([...current, ...past].map(({ role }) => role));
  const roles = (['cast', 'crew'] as const).filter((role) => known.has(role));
  const hasBoth = roles.length > 1;
  return (
    <article>
      <header className="stage relative overflow-hidden">
        <SeatRows marked className="absolute right-[-4%] bottom-0 -z-10 hidden w-2/3 text-line md:block" />
        <div className="house py-16 md:py-24">
          <p className="font-semibold text-gold">{roles.map((role) => t(`person.role.${role}`)).join(' · ')}</p>
          <h1 lang="ko" className="mt-2 max-w-[14em] text-display font-extrabold">
            {name}
          </h1>
          <p className="mt-3 text-soft tabular-nums">{t('person.performanceCount', { count: performanceCount })}</p>
          <div className="mt-5">{like}</div>
        </div>
      </header>
      <div className="house grid gap-x-16 gap-y-14 pt-10 md:pt-14 lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0 space-y-14">
          <Section title={t('person.current')}>
            {current.length > 0 ? (
              <CreditList credits={current} hasBoth={hasBoth} />
            ) : (
              <p className="text-soft">{t('person.idle')}</p>
            )}
          </Section>
          {past.length > 0 && (
            <Section title={t('person.past')}>
              <CreditList credits={past} hasBoth={hasBoth} />
            </Section>
          )}
        </div>
        {colleagues.length > 0 && <Colleagues colleagues={colleagues} />}
        <p className="text-sm text-soft lg:col-span-2">{t('person.namesakes')}</p>
      </div>
    </article>
  );
}
