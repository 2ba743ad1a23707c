import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import '../../lib/i18n/operators.ts';

interface Props {
  /** What is pinned, for the name of the button. */
  label: string;
  onRelease: () => void;
  isPending: boolean;
}

/** Says that an operator set something, and gives it back to its source. */
export function PinnedMark({ label, onRelease, isPending }: Props) {
  const { t } = useTranslation();
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3 text-sm">
      <span className="inline-flex items-center gap-1.5 font-semibold text-gold">
        <Pin className="size-3.5" aria-hidden="true" />
        {t('operator.editing.pinned')}
      </span>
      <button
        type="button"
        aria-label={`${label}: ${t('operator.editing.release')}`}
        disabled={isPending}
        onClick={onRelease}
        className="min-h-6 rounded font-medium text-soft underline decoration-edge underline-offset-4 hover:text-ink hover:decoration-gold"
      >
        {t('operator.editing.release')}
      </button>
    </p>
  );
}
