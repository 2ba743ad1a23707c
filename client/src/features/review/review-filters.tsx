import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { REVIEW_SORTS } from '@golden-ticket/shared/review';
import type { ReviewSummary } from '@golden-ticket/shared/review';
import { CHIP } from '../../components/chip-class.ts';
import { SelectField } from '../../components/select-field.tsx';
import type { ReviewFilter } from './use-reviews.ts';

interface Props {
  filter: ReviewFilter;
  summary: ReviewSummary;
  onChange: (filter: ReviewFilter) => void;
}

/** In which order reviews come, and which. */
export function ReviewFilters({ filter, summary, onChange }: Props) {
  const { t } = useTranslation();
  const { sort, stars, photos } = filter;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SelectField
        label={t('review.sortBy')}
        value={sort}
        options={REVIEW_SORTS.map((value) => ({ value, label: t(`review.sort.${value}`) }))}
        onChange={(chosen) => onChange({ ...filter, sort: chosen })}
      />
      <button
        type="button"
        aria-pressed={photos === true}
        disabled={summary.withPhotos === 0 && !photos}
        onClick={() => onChange({ ...filter, photos: photos ? undefined : true })}
        className={`disabled:opacity-50 ${CHIP}`}
      >
        {t('review.withPhotos', { count: summary.withPhotos })}
      </button>
      {stars !== undefined && (
        <button type="button" onClick={() => onChange({ ...filter, stars: undefined })} className={CHIP}>
          {t('review.onlyStars', { stars })}
          <X className="size-4" aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
