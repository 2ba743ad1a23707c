import type { ReactNode } from 'react';
import { SeatRows } from './seat-rows.tsx';

interface Props {
  title: string;
  children?: ReactNode;
  /** What one can do about it. */
  actions?: ReactNode;
  /** The page's own heading, rather than one inside a page that has its own. */
  isPage?: boolean;
  /** Announced at once, as failures are. */
  role?: 'alert';
}

/** Nothing to show, and why: an empty house. */
export function Notice({ title, children, actions, isPage = false, role }: Props) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div role={role} className="mx-auto flex max-w-lg flex-col items-center px-5 py-16 text-center md:py-24">
      <SeatRows marked className="mb-8 w-56 text-line" />
      <Heading className={isPage ? 'text-headline font-extrabold' : 'text-heading font-bold'}>{title}</Heading>
      {children && <div className="mt-3 text-pretty text-soft">{children}</div>}
      {actions && <div className="mt-7 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}
