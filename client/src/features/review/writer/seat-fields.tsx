import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { HINT, LABEL } from '../../../components/form/field-class.ts';
import { BOX } from './box-class.ts';
import type { Draft } from './draft.ts';

interface Props {
  draft: Draft;
  onChange: (changed: Partial<Draft>) => void;
}

/** Where one sat, as far as one remembers, and what one saw from there. */
export function SeatFields({ draft, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <fieldset>
        <legend className={LABEL}>{t('draft.seat')}</legend>
        <div className="grid grid-cols-[2fr_1fr_1fr] gap-2.5">
          {(['section', 'row', 'number'] as const).map((part) => (
            <label key={part} className="text-sm text-soft">
              {t(`draft.${part}`)}
              <input
                maxLength={40}
                value={draft[part]}
                onChange={(event) => onChange({ [part]: event.target.value })}
                className={`mt-1 h-12 text-ink ${BOX}`}
              />
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label htmlFor={id} className={LABEL}>
          {t('draft.view')}
        </label>
        <textarea
          id={id}
          rows={2}
          maxLength={500}
          value={draft.view}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange({ view: event.target.value })}
          className={`field-sizing-content block min-h-18 resize-y py-2.5 ${BOX}`}
        />
        <p id={`${id}-hint`} className={HINT}>
          {t('draft.viewHint')}
        </p>
      </div>
    </>
  );
}
