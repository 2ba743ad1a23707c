import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PerformanceForm } from '@golden-ticket/shared/performance-edit';
import { buttonClass } from '../../components/button-class.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Section } from '../../components/section.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { formatDay, formatMonth, formatTime, seoulDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/i18n/i18n.ts';
import { useToday } from '../../lib/use-today.ts';
import { PinnedMark } from './pinned-mark.tsx';
import type { PinProps } from './pinned-mark.tsx';
import { ShowingDialog } from './showing-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type Showing = PerformanceForm['showings'][number];

interface Props extends Pick<PinProps, 'onRelease'> {
  performance: PerformanceForm;
  reload: () => Promise<PerformanceForm>;
}

/** The showings of a performance, month by month, each with who plays in it; each is saved by itself. */
export function ShowingsEditor({ performance, reload, onRelease }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const byMonth = Map.groupBy(performance.showings, ({ startsAt }) => seoulDate(new Date(startsAt)).slice(0, 7));
  const months = [...byMonth.keys()];
  const [asked, setAsked] = useState<string>();
  const month = [asked, today.slice(0, 7)].find((each) => each && byMonth.has(each)) ?? months[0];
  const [edited, setEdited] = useState<Showing | 'new'>();
  const [withdrawn, setWithdrawn] = useState<Showing>();
  return (
    <Section
      title={t('change.showings')}
      aside={
        <button type="button" className={buttonClass('outline', 'small')} onClick={() => setEdited('new')}>
          <Plus className="size-4" aria-hidden="true" />
          {t('editor.addShowing')}
        </button>
      }
    >
      <div className="space-y-4">
        <PinnedMark performance={performance} onRelease={onRelease} fields={['showings']} />
        <p className="text-[0.9375rem] text-pretty text-soft">{t('editor.showingsHint')}</p>
        {month === undefined ? (
          <p className="rounded-2xl border border-line px-5 py-6 text-soft">{t('editor.noShowings')}</p>
        ) : (
          <SelectField
            label={t('editor.month')}
            value={month}
            options={months.map((value) => ({ value, label: formatMonth(`${value}-01`, language) }))}
            onChange={setAsked}
          />
        )}
        <ul className="max-h-[26rem] divide-y divide-line overflow-y-auto border-y border-line empty:hidden">
          {(byMonth.get(month ?? '') ?? []).map((showing) => (
            <ShowingRow
              key={showing.startsAt}
              showing={showing}
              onEdit={() => setEdited(showing)}
              onWithdraw={() => setWithdrawn(showing)}
            />
          ))}
        </ul>
      </div>
      {edited && (
        <ShowingDialog
          performance={performance}
          showing={edited === 'new' ? null : edited}
          reload={reload}
          onClose={() => setEdited(undefined)}
        />
      )}
      {withdrawn && (
        <WithdrawDialog
          performance={performance}
          startsAt={withdrawn.startsAt}
          reload={reload}
          onClose={() => setWithdrawn(undefined)}
        />
      )}
    </Section>
  );
}

function ShowingRow(props: { showing: Showing; onEdit: () => void; onWithdraw: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { startsAt, confirmed, cast } = props.showing;
  const when = `${formatDay(seoulDate(new Date(startsAt)), language)} ${formatTime(startsAt)}`;
  return (
    <li className="flex items-center gap-3 py-2">
      <div className="min-w-0 grow">
        <p className="font-semibold tabular-nums">
          <time dateTime={startsAt}>{when}</time>
          {confirmed && (
            <span className="ml-2.5 rounded-full bg-gold/12 px-2 py-0.5 text-[0.8125rem] font-medium text-gold">
              {t('editor.confirmed')}
            </span>
          )}
        </p>
        <p className="truncate text-[0.9375rem] text-soft">
          {cast.length > 0 ? cast.map(({ name }) => name).join(', ') : t('editor.castUnknown')}
        </p>
      </div>
      <IconButton label={t('editor.editShowing', { when })} onClick={props.onEdit}>
        <Pencil className="size-4.5" aria-hidden="true" />
      </IconButton>
      <IconButton label={t('editor.withdrawShowing', { when })} onClick={props.onWithdraw}>
        <X className="size-4.5" aria-hidden="true" />
      </IconButton>
    </li>
  );
}
