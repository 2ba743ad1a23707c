import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../lib/use-document-title.ts';

interface Props {
  title: string;
  /** What the page is for, in a sentence. */
  children?: ReactNode;
  /** What one can do here, at the end of the heading's line. */
  actions?: ReactNode;
}

/** The head of a page of the operators' area; it names the document too. */
export function OperatorHead({ title, children, actions }: Props) {
  useDocumentTitle(title);
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div>
        <h1 className="text-headline font-extrabold">{title}</h1>
        {children && <p className="mt-1.5 max-w-2xl text-pretty text-soft">{children}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}
