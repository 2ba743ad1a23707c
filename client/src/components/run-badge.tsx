import { useTranslation } from 'react-i18next';
import { runNote } from '../lib/run-note.ts';
import { useToday } from '../lib/use-today.ts';

type Run = Parameters<typeof runNote>[0];

/** Where a run stands, in a word; gold when waiting may mean missing it. */
export function RunBadge({ run, className = '' }: { run: Run; className?: string }) {
  const { t } = useTranslation();
  const note = runNote(run, useToday());
  const text = 'count' in note ? t(note.key, { count: note.count }) : t(note.key);
  return <span className={`font-semibold ${note.urgent ? 'text-gold' : 'text-soft'} ${className}`}>{text}</span>;
}
