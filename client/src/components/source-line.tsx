import { useTranslation } from 'react-i18next';
import { KOPIS_ATTRIBUTION } from '@golden-ticket/shared/catalogue';
import type { Source } from '@golden-ticket/shared/source';
import { formatMoment } from '../lib/format.ts';
import { useLanguage } from '../lib/i18n/i18n.ts';

/** Whose data this is, in the words that its source asks for, and when it was last read there. */
export function SourceLine({ source, fetchedAt }: { source: Source; fetchedAt: string | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <p className="text-sm text-soft">
      {source === 'kopis' && <span lang="ko">{KOPIS_ATTRIBUTION}</span>}
      {source === 'sample' && t('catalogue.sample')}
      {source === 'operator' && t('catalogue.operator')}
      {fetchedAt && (
        <span className="mt-1 block tabular-nums">
          {t('catalogue.fetched', { when: formatMoment(fetchedAt, language) })}
        </span>
      )}
    </p>
  );
}
