import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import '../../lib/i18n/members.ts';
import { HINT, INPUT, LABEL, WRONG } from './field-class.ts';

export interface TextFieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPathByValue<Values, string | undefined>;
  label: string;
  /** What is asked for, under the field. */
  hint?: string;
  /** What is wrong with what was written; "required" is said where nothing was. */
  rule?: string;
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'email' | 'url' | 'numeric' | 'decimal';
  placeholder?: string;
  maxLength?: number;
  isRequired?: boolean;
  isDisabled?: boolean;
  /** More than one line: how many are shown. */
  rows?: number;
  /** Stands at the end of the box. */
  end?: ReactNode;
}

/** One text of a form of react-hook-form: its label, its hint, and what is wrong with it once it was tried. */
export function TextField<Values extends FieldValues>(props: TextFieldProps<Values>) {
  const { control, name, label, hint, type, autoComplete, inputMode, placeholder, rows, end } = props;
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name });
  const value: string = field.value ?? '';
  // What the server says of a value is more than the rule it fits.
  const { type: kind, message } = fieldState.error ?? {};
  const rule = kind === 'server' ? message : (props.rule ?? message);
  const wrong = value === '' && kind !== 'server' ? t('form.required') : (rule ?? t('form.invalid'));
  const box = { placeholder, maxLength: props.maxLength, ref: field.ref, spellCheck: rows !== undefined };
  return (
    <AriaTextField
      name={name}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      isInvalid={fieldState.invalid}
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      {...(type && { type })}
      {...(autoComplete && { autoComplete })}
      {...(inputMode && { inputMode })}
    >
      <Label className={LABEL}>{label}</Label>
      {rows === undefined ? (
        <div className="relative">
          <Input {...box} className={`h-12 ${end ? 'pr-14' : ''} ${INPUT}`} />
          {end && <div className="absolute inset-y-0 right-1 grid place-items-center">{end}</div>}
        </div>
      ) : (
        <TextArea {...box} rows={rows} className={`block resize-y ${INPUT}`} />
      )}
      {hint && (
        <Text slot="description" className={HINT}>
          {hint}
        </Text>
      )}
      <FieldError className={WRONG}>{wrong}</FieldError>
    </AriaTextField>
  );
}
