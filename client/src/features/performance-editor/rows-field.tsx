import { ArrowUp, Plus, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button-class.ts';
import { INPUT, WRONG } from '../../components/form/field-class.ts';
import { IconButton } from '../../components/icon-button.tsx';
import type { Row } from './form-values.ts';
import { useNames } from './use-editor.ts';

interface Column {
  name: string;
  label: string;
  inputMode?: 'numeric' | 'url';
  /** Names of people are offered as one writes. */
  isPerson?: boolean;
  /** How much of the line it takes. */
  grow?: string;
}

interface Props<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPathByValue<Values, Row[]>;
  legend: string;
  columns: readonly Column[];
  /** What is wrong where something is. */
  rule: string;
}

/** A list that one writes line by line, in order: prices, people, links. */
export function RowsField<Values extends FieldValues>({ control, name, legend, columns, rule }: Props<Values>) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  const { value, onChange: set, ref: firstFocus } = field;
  const rows: Row[] = value;
  const group = useRef<HTMLFieldSetElement>(null);
  const wrongId = useId();
  const focusLast = () =>
    requestAnimationFrame(() => {
      const inputs = group.current?.querySelectorAll<HTMLInputElement>('[data-first]');
      inputs?.item(inputs.length - 1)?.focus();
    });
  const remove = (place: number) => {
    set(rows.toSpliced(place, 1));
    group.current?.querySelector<HTMLButtonElement>('[data-add]')?.focus();
  };
  const raise = (place: number) => {
    const row = rows[place];
    if (row) set(rows.toSpliced(place, 1).toSpliced(place - 1, 0, row));
  };
  return (
    <fieldset ref={group} className="space-y-2.5" aria-describedby={fieldState.invalid ? wrongId : undefined}>
      <legend className="sr-only">{legend}</legend>
      {rows.map((row, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place, and all it shows comes from its values
        <div key={place} className="flex items-start gap-1.5">
          <div className="flex min-w-0 grow flex-col gap-1.5 sm:flex-row">
            {columns.map((column, index) => (
              <Cell
                key={column.name}
                column={column}
                label={`${legend} ${place + 1}: ${column.label}`}
                value={row[column.name] ?? ''}
                isFirst={index === 0}
                isInvalid={isWrong(fieldState.error, place, column.name)}
                onChange={(value) => set(rows.with(place, { ...row, [column.name]: value }))}
              />
            ))}
          </div>
          <IconButton
            label={t('editor.up', { name: `${legend} ${place + 1}` })}
            disabled={place === 0}
            onClick={() => raise(place)}
          >
            <ArrowUp className="size-4.5" aria-hidden="true" />
          </IconButton>
          <IconButton label={t('editor.drop', { name: `${legend} ${place + 1}` })} onClick={() => remove(place)}>
            <X className="size-4.5" aria-hidden="true" />
          </IconButton>
        </div>
      ))}
      <button
        type="button"
        data-add
        ref={firstFocus}
        className={buttonClass('outline', 'small')}
        onClick={() => {
          set([...rows, Object.fromEntries(columns.map((column) => [column.name, '']))]);
          focusLast();
        }}
      >
        <Plus className="size-4" aria-hidden="true" />
        {t('editor.add', { name: legend })}
      </button>
      {fieldState.invalid && (
        <p id={wrongId} role="alert" className={WRONG}>
          {rule}
        </p>
      )}
    </fieldset>
  );
}

/** What is wrong stands by line and column, or at the whole list. */
function isWrong(error: unknown, place: number, column: string): boolean {
  const rows = error as Partial<Record<number, Partial<Record<string, unknown>>>> | undefined;
  return rows?.[place]?.[column] !== undefined;
}

interface CellProps {
  column: Column;
  label: string;
  value: string;
  isFirst: boolean;
  isInvalid: boolean;
  onChange: (value: string) => void;
}

function Cell({ column, label, value, isFirst, isInvalid, onChange }: CellProps) {
  const listId = useId();
  const [typed, setTyped] = useState('');
  return (
    <>
      <input
        data-first={isFirst || undefined}
        aria-label={label}
        aria-invalid={isInvalid}
        placeholder={column.label}
        value={value}
        inputMode={column.inputMode}
        list={column.isPerson ? listId : undefined}
        autoComplete="off"
        onChange={({ target }) => {
          onChange(target.value);
          setTyped(target.value);
        }}
        className={`h-11 min-w-0 focus:border-gold focus:ring-2 focus:ring-gold/35 aria-invalid:border-alert ${column.grow ?? 'sm:grow'} ${INPUT}`}
      />
      {column.isPerson && typed !== '' && <Names id={listId} typed={typed} />}
    </>
  );
}

function Names({ id, typed }: { id: string; typed: string }) {
  const names = useNames(typed);
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </datalist>
  );
}
