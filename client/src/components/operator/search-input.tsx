import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';

const PAUSE_MS = 250;

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field to search a list with; it asks once the typing pauses. */
export function SearchInput({ label, value, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState(value);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  if (asked !== value) {
    setAsked(value);
    if (text.trim() !== value) setText(value);
  }
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (text.trim() === asked) return undefined;
    timer.current = setTimeout(() => change.current(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [text, asked]);
  /** Who leaves the field for a link asks now: later, the answer would take them back from where the link led. */
  const askNow = () => {
    clearTimeout(timer.current);
    if (text.trim() !== asked) onChange(text.trim());
  };
  return (
    <div className="relative flex h-12 w-full max-w-md items-center">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <Search className="pointer-events-none absolute left-4 size-4 text-soft" aria-hidden="true" />
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={askNow}
        placeholder={label}
        className="size-full rounded-full border border-edge bg-raised pr-4 pl-10 text-base transition-colors placeholder:text-soft focus:border-gold focus-visible:outline-offset-1"
      />
    </div>
  );
}
