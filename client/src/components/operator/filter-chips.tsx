import { CHIP } from '../chip-class.ts';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string; count?: number | undefined }[];
  onChange: (value: Value) => void;
}

/** One of a few, all in sight, with how many there are of each. */
export function FilterChips<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className="sr-only">{label}</legend>
      <div className="-mx-1 flex gap-2 overflow-x-auto p-1 scrollbar-none">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
            className={CHIP}
          >
            {option.label}
            {option.count !== undefined && <span className="tabular-nums">{option.count.toLocaleString('en-US')}</span>}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
