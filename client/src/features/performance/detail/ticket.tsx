import { useTranslation } from 'react-i18next';
import type { PerformanceView } from '@golden-ticket/shared/performance';
import { buttonClass } from '../../../components/button-class.ts';
import { OutsideLink } from '../../../components/outside-link.tsx';
import { PriceLine } from '../../../components/price-line.tsx';
import { formatWon } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { webAddress } from '../../../lib/web-address.ts';
import { SourceText } from './source-text.tsx';

/** What a seat costs and where to get one, on the two halves of a ticket. */
export function Ticket({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  return (
    <div className="ticket-shadow">
      <section className="ticket-upper bg-raised px-7 pt-7 pb-6">
        <h2 className="text-sm font-semibold text-soft">{t('performance.price')}</h2>
        <Prices performance={performance} />
      </section>
      <section className="ticket-lower border-t-2 border-dashed border-line bg-raised px-7 pt-6 pb-7">
        <h2 className="text-sm font-semibold text-soft">{t('performance.book')}</h2>
        <Sellers performance={performance} />
      </section>
    </div>
  );
}

function Prices({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { priceTiers, lowestPrice, texts, unread, free } = performance;
  const isKnown = free || lowestPrice !== null;
  return (
    <>
      {isKnown && (
        <p className="mt-1 text-2xl font-extrabold tracking-[-0.03em] tabular-nums">
          {free ? t('performance.free') : <PriceLine {...performance} isRange />}
        </p>
      )}
      {priceTiers.length > 1 && (
        <dl className="mt-4 space-y-2 text-[0.9375rem]">
          {priceTiers.map(({ name, price }) => (
            <div key={`${name} ${price}`} className="flex items-baseline justify-between gap-4">
              <dt className="text-soft">{name}</dt>
              <dd className="font-semibold whitespace-nowrap tabular-nums">{formatWon(price, language)}</dd>
            </div>
          ))}
        </dl>
      )}
      {(!isKnown || unread.includes('price')) && (
        <p className="mt-2 text-[0.9375rem]">
          {texts.price ? (
            <SourceText text={texts.price} isUnread={unread.includes('price')} />
          ) : (
            t('performance.unknown')
          )}
        </p>
      )}
    </>
  );
}

function Sellers({ performance }: { performance: PerformanceView }) {
  const { t } = useTranslation();
  const sellers = performance.sellerLinks.flatMap(({ name, url }) => {
    const address = webAddress(url);
    return address ? [{ name, address }] : [];
  });
  if (performance.state === 'ended') return <p className="mt-2 text-[0.9375rem]">{t('performance.ended')}</p>;
  if (sellers.length === 0) return <p className="mt-2 text-[0.9375rem]">{t('performance.noSellers')}</p>;
  return (
    <ul className="mt-3 space-y-2.5">
      {sellers.map(({ name, address }, index) => (
        <li key={address.href}>
          <OutsideLink
            href={address.href}
            className={`w-full justify-between ${buttonClass(index === 0 ? 'gold' : 'outline')}`}
          >
            <span className="mr-auto min-w-0 truncate">{t('performance.bookAt', { seller: name })}</span>
          </OutsideLink>
          <p className="mt-1 truncate px-5 text-[0.8125rem] text-soft">{address.hostname.replace(/^www\./, '')}</p>
        </li>
      ))}
    </ul>
  );
}
