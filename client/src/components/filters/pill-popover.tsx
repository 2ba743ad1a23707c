import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { pillClass } from './pill-class.ts';

interface Props {
  label: string;
  /** What is chosen; it holds the label's words where nothing is. */
  text: string;
  isSet: boolean;
  children: ReactNode;
}

/** Several things to choose behind one button: it opens over the page and closes by Escape or a click outside. */
export function PillPopover({ label, text, isSet, children }: Props) {
  return (
    <DialogTrigger>
      <Button aria-label={text.includes(label) ? text : `${label}: ${text}`} className={pillClass(isSet)}>
        {text}
        <ChevronDown className="size-4" aria-hidden="true" />
      </Button>
      <Popover
        offset={6}
        className="rounded-2xl border border-line bg-raised p-4 shadow-2xl data-entering:animate-[arrive_0.2s]"
      >
        <Dialog aria-label={label} className="outline-none">
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
