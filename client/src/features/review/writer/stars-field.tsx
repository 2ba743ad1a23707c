import { Star } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LABEL, WRONG } from '../../../components/form/field-class.ts';

interface Props {
  /** Half stars, 1 to 10. */
  value: number | null;
  onChange: (value: number) => void;
  isInvalid: boolean;
}

const HALVES = Array.from({ length: 10 }, (_, index) => index + 1);

/** Half a star to five: ten radio buttons, so that arrow keys choose and are told; by pointer, the halves of five stars. */
export function StarsField({ value, onChange, isInvalid }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const [hovered, setHovered] = useState<number>();
  const shown = hovered ?? value ?? 0;
  return (
    <fieldset aria-describedby={isInvalid ? `${name}-wrong` : undefined}>
      <legend className={LABEL}>{t('draft.rating')}</legend>
      <div className="flex items-center gap-3">
        <div className="flex" onPointerLeave={() => setHovered(undefined)}>
          {HALVES.map((half) => {
            const isLeft = half % 2 === 1;
            return (
              <label
                key={half}
                onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setHovered(half)}
                className={`relative block h-11 w-6 cursor-pointer overflow-hidden has-focus-visible:outline-2 has-focus-visible:outline-gold ${isLeft ? 'rounded-l-lg' : 'rounded-r-lg'}`}
              >
                <input
                  type="radio"
                  name={name}
                  value={half}
                  checked={half === value}
                  aria-label={t('draft.ratingIs', { rating: half / 2 })}
                  onChange={() => onChange(half)}
                  className="absolute inset-0 size-full cursor-pointer opacity-0"
                />
                <Star
                  aria-hidden="true"
                  className={`pointer-events-none absolute top-1 size-9 max-w-none ${isLeft ? 'left-1.5' : '-left-4.5'} ${half <= shown ? 'fill-gold text-gold' : 'text-edge'}`}
                />
              </label>
            );
          })}
        </div>
        <span className="min-w-14 font-bold tabular-nums" aria-hidden="true">
          {shown > 0 && t('draft.ratingIs', { rating: shown / 2 })}
        </span>
      </div>
      {isInvalid && (
        <p id={`${name}-wrong`} className={WRONG}>
          {t('draft.needsRating')}
        </p>
      )}
    </fieldset>
  );
}
