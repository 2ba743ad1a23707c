import { useTranslation } from 'react-i18next';
import type { FactChangeView } from '@golden-ticket/shared/fact-change';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import '../../lib/i18n/operators.ts';

/** What operators changed in a record, the latest first. `nameOf` names a fact in the page's language. */
export function FactHistory({ changes, nameOf }: { changes: FactChangeView[]; nameOf: (field: string) => string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const told = (text: string | null) => text ?? t('operator.editing.nothing');
  return (
    <section aria-labelledby="fact-history" className="mt-14">
      <h2 id="fact-history" className="text-heading font-extrabold">
        {t('operator.editing.history')}
      </h2>
      {changes.length === 0 && <p className="mt-3 text-soft">{t('operator.editing.noHistory')}</p>}
      <ul className="mt-3 divide-y divide-line">
        {changes.map((change, index) => (
          <li key={index} className="py-3 text-[0.9375rem]">
            <span className="font-semibold">{nameOf(change.field)}</span>
            <span className="ml-3 text-sm text-soft tabular-nums">{formatMoment(change.changedAt, language)}</span>
            <p lang="ko" className="mt-1 break-words">
              <del className="text-soft">{told(change.from)}</del>
              <span aria-hidden="true"> → </span>
              <ins className="no-underline">{told(change.to)}</ins>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
