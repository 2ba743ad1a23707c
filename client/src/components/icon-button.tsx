import type { ComponentProps, ReactNode } from 'react';

/** A round button that shows only an icon; `label` is its name for everyone else. */
export function IconButton({
  label,
  children,
  className = '',
  ...rest
}: { label: string; children: ReactNode } & Omit<ComponentProps<'button'>, 'aria-label'>) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`grid size-11 shrink-0 place-items-center rounded-full text-soft transition-colors hover:bg-sunken hover:text-ink disabled:opacity-35 ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}
