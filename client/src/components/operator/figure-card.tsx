import type { ReactNode } from 'react';

interface Props {
  title: string;
  /** The number that matters; undefined while it is on its way. */
  figure: string | undefined;
  children?: ReactNode;
  /** It wants somebody's hand. */
  isUrgent?: boolean;
}

/** One number that says how something stands, and a line under it. */
export function FigureCard({ title, figure, children, isUrgent = false }: Props) {
  return (
    <div
      className={`h-full rounded-2xl border bg-raised p-5 transition-colors group-hover:border-gold ${isUrgent ? 'border-gold-fill' : 'border-line'}`}
    >
      <h2 className="text-[0.9375rem] font-semibold text-soft">{title}</h2>
      <p
        className={`mt-1 min-h-[1lh] text-headline font-extrabold tabular-nums ${isUrgent ? 'text-gold' : ''}`}
        aria-busy={figure === undefined}
      >
        {figure}
      </p>
      {children && <p className="mt-1 text-sm text-pretty text-soft">{children}</p>}
    </div>
  );
}
