import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { CHIP } from '../../components/chip-class.ts';

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPathByValue<Values, string[]>;
  label: string;
  options: readonly { value: string; label: string }[];
}

/** Several of a few, each pressed or not. */
export function TogglesField<Values extends FieldValues>({ control, name, label, options }: Props<Values>) {
  const { field } = useController({ control, name });
  const chosen: readonly string[] = field.value;
  const toggle = (value: string) =>
    options.map((option) => option.value).filter((each) => (each === value) !== chosen.includes(each));
  return (
    <fieldset>
      <legend className="mb-2 text-[0.9375rem] font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={chosen.includes(option.value)}
            onClick={() => field.onChange(toggle(option.value))}
            className={CHIP}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
