import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNREAD_FIELDS } from '@golden-ticket/shared/kopis';
import type { UnreadField } from '@golden-ticket/shared/kopis';
import { FilterChips } from '../../components/operator/filter-chips.tsx';
import { Listing } from '../../components/operator/listing.tsx';
import { useUnread, useUnreadCounts } from './use-kopis.ts';

/** The texts of listings that could not be read, by what they tell, as their source has them. */
export function UnreadTexts() {
  const { t } = useTranslation();
  const [field, setField] = useState<UnreadField>('timetable');
  const { data: counts } = useUnreadCounts();
  const { texts, ...paging } = useUnread(field);
  const countOf = (each: UnreadField) =>
    each === 'genre'
      ? counts && Object.values(counts.unknownGenres).reduce((sum, count) => sum + count, 0)
      : counts?.fields[each].unread;
  const options = UNREAD_FIELDS.map((each) => ({ value: each, label: t(`change.${each}`), count: countOf(each) }));
  return (
    <>
      <FilterChips label={t('operator.import.unread')} value={field} options={options} onChange={setField} />
      <Listing
        {...paging}
        items={texts}
        keyOf={({ performanceId }) => performanceId}
        empty={t('operator.import.noUnread')}
      >
        {({ performanceId, title, text }) => (
          <>
            <Link
              to="/performances/$id"
              params={{ id: performanceId }}
              className="font-semibold underline decoration-edge underline-offset-4 hover:decoration-gold"
            >
              {title}
            </Link>
            <p className="mt-1 text-[0.9375rem] whitespace-pre-line">{text}</p>
          </>
        )}
      </Listing>
    </>
  );
}
