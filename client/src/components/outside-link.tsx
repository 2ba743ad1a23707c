import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A link that leaves the site, in a tab of its own; the other side learns nothing of where one came from. */
export function OutsideLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer external" className={className}>
      {children}
      <span className="sr-only">({t('performance.newTab')})</span>
      <ArrowUpRight className="inline size-4 shrink-0 opacity-70" aria-hidden="true" />
    </a>
  );
}
