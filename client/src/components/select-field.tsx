import { Check, ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { pillClass } from './filters/pill-class.ts';

interface Props<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  /** It asks for something. */
  isSet?: boolean;
}

/** One of several, in a list that opens. The label is told, not shown: the chosen option says enough. */
export function SelectField<Value extends string>({ label, value, options, onChange, isSet = false }: Props<Value>) {
  return (
    <Select value={value} onChange={(key) => onChange(key as Value)}>
      <Label className="sr-only">{label}</Label>
      <Button className={pillClass(isSet)}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <ChevronDown className="size-4" aria-hidden="true" />
      </Button>
      <Popover
        offset={6}
        className="min-w-44 rounded-2xl border border-line bg-raised p-1.5 shadow-2xl data-entering:animate-[arrive_0.2s]"
      >
        <ListBox items={options} className="max-h-90 overflow-y-auto outline-none">
          {({ value: id, label: text }) => (
            <ListBoxItem
              id={id}
              textValue={text}
              className="group flex h-11 cursor-default items-center justify-between gap-6 rounded-xl px-3.5 text-[0.9375rem] outline-none data-focused:bg-sunken data-selected:font-semibold data-selected:text-gold"
            >
              {text}
              <Check className="size-4 opacity-0 group-data-selected:opacity-100" aria-hidden="true" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
