import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '@golden-ticket/shared/home';
import { Shelf } from '../../../components/shelf.tsx';
import { formatTime } from '../../../lib/format.ts';
import { PerformanceCard } from '../performance-card.tsx';
import { SHELF_SIZES } from './shelf-skeleton.tsx';

/** What is still to start today, with its hour; no shelf once the day's last curtain is up. */
export function TonightShelf({ tonight, seeAll }: { tonight: HomeView['tonight']; seeAll: ReactNode }) {
  const { t } = useTranslation();
  if (tonight.length === 0) return null;
  return (
    <Shelf title={t('home.tonight')} seeAll={seeAll}>
      {tonight.map(({ id, startsAt, performance }) => (
        <li key={id}>
          <PerformanceCard
            performance={performance}
            sizes={SHELF_SIZES}
            note={
              <time
                dateTime={startsAt}
                className="block truncate text-[0.8125rem] font-semibold text-gold tabular-nums"
              >
                {t('home.startsAt', { time: formatTime(startsAt) })}
              </time>
            }
          />
        </li>
      ))}
    </Shelf>
  );
}
