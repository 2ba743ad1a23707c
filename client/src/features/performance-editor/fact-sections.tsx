import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { GENRES } from '@golden-ticket/shared/genre';
import { TextField } from '../../components/form/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { SelectField } from '../../components/select-field.tsx';
import type { FormValues } from './form-values.ts';
import { PinnedMark } from './pinned-mark.tsx';
import type { PinProps } from './pinned-mark.tsx';
import { PlaceField } from './place-field.tsx';
import { RowsField } from './rows-field.tsx';

interface Props extends PinProps {
  control: Control<FormValues>;
}

const FACTS = [
  'title',
  'genre',
  'startsOn',
  'endsOn',
  'openRun',
  'age',
  'runningTime',
  'producer',
  'timetable',
  'synopsis',
] as const;

/** What a performance is, when, where, and for whom. */
export function FactSections({ control, ...pins }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('editor.facts')}>
        <div className="space-y-5">
          <PinnedMark {...pins} fields={FACTS} />
          <TextField control={control} name="title" label={t('change.title')} maxLength={300} isRequired />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <GenreField control={control} />
            <OpenRunField control={control} />
          </div>
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField control={control} name="startsOn" type="date" label={t('change.startsOn')} isRequired />
            <TextField
              control={control}
              name="endsOn"
              type="date"
              label={t('change.endsOn')}
              rule={t('editor.rule.endsOn')}
              isRequired
            />
            <TextField
              control={control}
              name="age"
              label={t('editor.age')}
              hint={t('editor.ageHint')}
              rule={t('editor.ageHint')}
            />
            <TextField
              control={control}
              name="runningTime"
              inputMode="numeric"
              label={t('editor.minutes')}
              rule={t('editor.rule.minutes')}
            />
          </div>
          <TextField control={control} name="producer" label={t('change.producer')} maxLength={300} />
          <TextField
            control={control}
            name="timetable"
            rows={3}
            label={t('change.timetable')}
            hint={t('editor.timetableHint')}
            maxLength={2_000}
          />
          <Unread performance={pins.performance} />
          <TextField control={control} name="synopsis" rows={8} label={t('change.synopsis')} maxLength={20_000} />
        </div>
      </Section>
      <Section title={t('change.venue')}>
        <div className="space-y-5">
          <PinnedMark {...pins} fields={['venue']} />
          <PlaceField control={control} venueName={pins.performance?.venueName ?? null} />
        </div>
      </Section>
    </>
  );
}

/** What a ticket costs, who plays and made it, where one books, and what one can see of it. */
export function ListSections({ control, ...pins }: Props) {
  const { t } = useTranslation();
  const person = { name: 'name', label: t('editor.name'), isPerson: true };
  return (
    <>
      <Section title={t('change.price')}>
        <div className="space-y-5">
          <PinnedMark {...pins} fields={['price']} />
          <RowsField
            control={control}
            name="price"
            legend={t('editor.tier')}
            rule={t('editor.rule.price')}
            columns={[
              { name: 'name', label: t('editor.tierName') },
              { name: 'price', label: t('editor.won'), inputMode: 'numeric', grow: 'sm:w-40 sm:shrink-0' },
            ]}
          />
        </div>
      </Section>
      {(['cast', 'crew'] as const).map((role) => (
        <Section key={role} title={t(`change.${role}`)}>
          <div className="space-y-5">
            <PinnedMark {...pins} fields={[role]} />
            <RowsField
              control={control}
              name={role}
              legend={t(`change.${role}`)}
              rule={t('editor.rule.credits')}
              columns={[person, { name: 'part', label: t(role === 'cast' ? 'editor.role' : 'editor.task') }]}
            />
          </div>
        </Section>
      ))}
      <Section title={t('change.sellers')}>
        <div className="space-y-5">
          <PinnedMark {...pins} fields={['sellers']} />
          <RowsField
            control={control}
            name="sellers"
            legend={t('change.sellers')}
            rule={t('editor.rule.sellers')}
            columns={[
              { name: 'name', label: t('editor.name'), grow: 'sm:w-48 sm:shrink-0' },
              { name: 'url', label: t('editor.address'), inputMode: 'url' },
            ]}
          />
        </div>
      </Section>
      <Section title={t('change.teaser')}>
        <div className="space-y-5">
          <PinnedMark {...pins} fields={['teaser']} />
          <TextField
            control={control}
            name="teaser"
            inputMode="url"
            label={t('editor.youtube')}
            hint={t('editor.youtubeHint')}
            rule={t('editor.youtubeHint')}
          />
        </div>
      </Section>
    </>
  );
}

function GenreField({ control }: Pick<Props, 'control'>) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'genre' });
  const options = GENRES.map((value) => ({ value, label: t(`genre.${value}`) }));
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden="true" className="text-[0.9375rem] font-semibold">
        {t('change.genre')}
      </span>
      <SelectField label={t('change.genre')} value={field.value} options={options} onChange={field.onChange} />
    </div>
  );
}

function OpenRunField({ control }: Pick<Props, 'control'>) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'openRun' });
  return (
    <label className="flex min-h-11 items-center gap-2.5 font-semibold">
      <input
        type="checkbox"
        checked={field.value}
        onChange={({ target }) => field.onChange(target.checked)}
        className="size-5 accent-gold-fill"
      />
      {t('change.openRun')}
    </label>
  );
}

/** The source's own words where they could not be read: what to write instead. */
function Unread({ performance }: Pick<PinProps, 'performance'>) {
  const { t } = useTranslation();
  if (!performance || performance.unread.length === 0) return null;
  return (
    <div className="rounded-xl border border-line bg-sunken px-4 py-3 text-[0.9375rem]">
      <p className="font-semibold">{t('editor.unread')}</p>
      <ul className="mt-1.5 space-y-1">
        {performance.unread.map(({ field, text }) => (
          <li key={field} lang="ko" className="whitespace-pre-line text-soft">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
