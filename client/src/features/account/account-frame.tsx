import type { ReactNode } from 'react';
import { SeatRows } from '../../components/seat-rows.tsx';
import '../../lib/i18n/members.ts';

interface Props {
  title: string;
  /** One sentence under it. */
  lead?: ReactNode;
  children: ReactNode;
  /** Where else one may have wanted to go: the stub of the ticket. */
  foot?: ReactNode;
}

/** The door to the house: one form on a ticket, in the light of the stage. */
export function AccountFrame({ title, lead, children, foot }: Props) {
  return (
    <div className="stage relative flex min-h-[calc(100dvh-4.5rem)] flex-col items-center overflow-hidden px-4 pt-10 pb-24 md:pt-20">
      <SeatRows marked className="absolute -bottom-2 left-1/2 -z-10 w-[max(100%,44rem)] -translate-x-1/2 text-line" />
      <div className="w-full max-w-md ticket-shadow">
        <div className={`bg-raised px-6 pt-8 pb-8 md:px-9 md:pt-10 ${foot ? 'ticket-upper' : 'rounded-2xl'}`}>
          <h1 className="text-headline font-extrabold">{title}</h1>
          {lead && <p className="mt-2 text-pretty text-soft">{lead}</p>}
          <div className="mt-7">{children}</div>
        </div>
        {foot && (
          <div className="ticket-lower border-t-2 border-dashed border-line bg-raised px-6 py-5 text-[0.9375rem] md:px-9">
            {foot}
          </div>
        )}
      </div>
    </div>
  );
}

/** A link in the text of these pages. */
export const LINK = 'font-semibold text-gold underline underline-offset-4 hover:text-ink';
