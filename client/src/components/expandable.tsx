import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class.ts';

/** Something long, cut at `className`'s height until asked for, or until the focus goes into it. */
export function Expandable({ label, className, children }: { label: string; className: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return children;
  return (
    <div className={`relative overflow-hidden ${className}`}>
      <div onFocus={() => setIsOpen(true)}>{children}</div>
      <div className="absolute inset-x-0 bottom-0 flex justify-center bg-linear-to-t from-ground via-ground/85 to-transparent pt-28 pb-1">
        <button type="button" className={`bg-ground ${buttonClass('outline')}`} onClick={() => setIsOpen(true)}>
          {label}
        </button>
      </div>
    </div>
  );
}
