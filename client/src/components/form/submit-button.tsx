import { LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '../button-class.ts';

interface Props {
  isPending: boolean;
  children: ReactNode;
  className?: string;
}

/** Sends its form. While that goes on it stays where the focus is, and does nothing when pressed again. */
export function SubmitButton({ isPending, children, className = '' }: Props) {
  return (
    <button
      type="submit"
      aria-disabled={isPending}
      onClick={(event) => isPending && event.preventDefault()}
      className={`aria-disabled:opacity-60 ${buttonClass('gold', 'large')} ${className}`}
    >
      {isPending && <LoaderCircle className="size-5 animate-spin" aria-hidden="true" />}
      {children}
    </button>
  );
}
