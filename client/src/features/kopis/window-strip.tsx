import { useTranslation } from 'react-i18next';
import type { ImportWindowView } from '@golden-ticket/shared/kopis';
import { formatDateRange } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { outcomeWord } from './task-words.ts';
import { useWindows } from './use-kopis.ts';

const GOOD = new Set(['listed', 'empty', 'split']);

type Mood = 'open' | 'good' | 'bad';
function moodOf(pages: ImportWindowView['pages']): Mood {
  const ends = Object.keys(pages);
  if (ends.some((end) => end !== 'open' && !GOOD.has(end))) return 'bad';
  return ends.includes('open') ? 'open' : 'good';
}

const LOOKS: Record<Mood, string> = {
  open: 'border-edge border-dashed',
  good: 'border-gold-fill bg-gold-fill/25',
  bad: 'border-alert bg-alert/15',
};

/** The windows of a run side by side, in order of their dates: read, being read, or with a page that could not be. */
export function WindowStrip({ runId, isLive }: { runId: number; isLive: boolean }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const windows = useWindows(runId, isLive);
  if (!windows || windows.length === 0) return null;
  return (
    <div className="mt-5">
      <h4 className="text-sm text-soft">{t('operator.import.windows')}</h4>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2">
        {windows.map(({ from, to, pages }) => (
          <li key={from} className={`rounded-xl border px-3 py-2 text-sm ${LOOKS[moodOf(pages)]}`}>
            <span className="block font-semibold tabular-nums">{formatDateRange(from, to, language)}</span>
            <span className="block tabular-nums">
              {Object.entries(pages)
                .map(([end, count]) => `${outcomeWord(t, end)} ${count}`)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
