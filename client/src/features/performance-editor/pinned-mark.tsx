import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PinnedField, PerformanceForm } from '@golden-ticket/shared/performance-edit';

export interface PinProps {
  performance: PerformanceForm | null;
  /** Asks to give a field back to the source. */
  onRelease: (field: PinnedField) => void;
}

/** Says which of `fields` operators set, so that the source does not change them, and lets one give them back. Nothing where there are none. */
export function PinnedMark({ performance, onRelease, fields }: PinProps & { fields: readonly PinnedField[] }) {
  const { t } = useTranslation();
  const set = fields.filter((field) => performance?.pinned.includes(field));
  if (set.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {set.map((field) => {
        const name = field === 'hidden' ? t('editor.visibility') : t(`change.${field}`);
        return (
          <li
            key={field}
            className="flex min-h-9 items-center gap-2 rounded-full border border-gold/50 bg-gold/8 pl-3 text-sm font-medium"
          >
            <Pin className="size-3.5 text-gold" aria-hidden="true" />
            {t('editor.setByHand', { name })}
            <button
              type="button"
              onClick={() => onRelease(field)}
              aria-label={t('editor.giveBackOf', { name })}
              className="h-9 rounded-full px-3 font-semibold text-gold underline-offset-4 hover:underline"
            >
              {t('editor.giveBack')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
