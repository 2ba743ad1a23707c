import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CHIP } from '../../components/chip-class.ts';

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPathByValue<Values, string>;
  label: string;
}

const CHOICES = [
  { value: '', text: 'unknown' },
  { value: 'yes', text: 'yes' },
  { value: 'no', text: 'no' },
] as const;

/** There is, there is not, or nobody knows: `yes`, `no` or an empty text. */
export function YesNoField<Values extends FieldValues>({ control, name, label }: Props<Values>) {
  const { t } = useTranslation();
  const { field } = useController({ control, name });
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {CHOICES.map(({ value, text }) => (
          <button
            key={value}
            type="button"
            aria-pressed={field.value === value}
            onClick={() => field.onChange(value)}
            className={CHIP}
          >
            {t(`operator.venues.${text}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
