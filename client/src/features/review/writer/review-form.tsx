import { useId, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { HINT, LABEL, WRONG } from '../../../components/form/field-class.ts';
import { FormFailure } from '../../../components/form/form-failure.tsx';
import { SubmitButton } from '../../../components/form/submit-button.tsx';
import { formatDate } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { useToday } from '../../../lib/use-today.ts';
import type { Draft } from './draft.ts';
import { PhotosField } from './photos-field.tsx';
import { SeatFields } from './seat-fields.tsx';
import { StarsField } from './stars-field.tsx';
import type { useUploads } from './use-uploads.ts';
import { BOX } from './box-class.ts';

interface Props {
  draft: Draft;
  onChange: (changed: Partial<Draft>) => void;
  uploading: ReturnType<typeof useUploads>;
  /** The first day it can have been seen on. */
  firstDay: string;
  /** The verb on the button that sends it. */
  send: string;
  isPending: boolean;
  error: unknown;
  onSend: (draft: Draft & { rating: number }) => void;
}

const MOST = 4_000;

/** What one says of a visit. What is missing is told when one tries to send it, and the focus goes there. */
export function ReviewForm({ draft, onChange, uploading, firstDay, send, isPending, error, onSend }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [wasTried, setWasTried] = useState(false);
  const { rating, body, seenOn, spoiler, photos } = draft;
  const isNotThen = seenOn !== '' && (seenOn < firstDay || seenOn > today);
  const isEmpty = body.trim() === '';
  const { uploads } = uploading;
  const waits = uploads.some((upload) => upload.error !== undefined)
    ? 'draft.failedPhotos'
    : uploads.length > 0 && 'draft.stillUploading';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (rating === null) form.current?.querySelector<HTMLElement>('[type="radio"]')?.focus();
    else if (isEmpty) form.current?.querySelector<HTMLElement>('textarea')?.focus();
    else if (isNotThen) form.current?.querySelector<HTMLElement>('[type="date"]')?.focus();
    else if (!waits && !isPending) onSend({ ...draft, rating });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} className="space-y-6">
      <StarsField
        value={rating}
        isInvalid={wasTried && rating === null}
        onChange={(chosen) => onChange({ rating: chosen })}
      />
      <div>
        <label htmlFor={`${id}-body`} className={LABEL}>
          {t('draft.body')}
        </label>
        <textarea
          id={`${id}-body`}
          rows={6}
          maxLength={MOST}
          value={body}
          placeholder={t('draft.bodyHint')}
          aria-invalid={wasTried && isEmpty}
          aria-describedby={`${id}-length`}
          onChange={(event) => onChange({ body: event.target.value })}
          className={`field-sizing-content block max-h-120 min-h-36 resize-y py-2.5 ${BOX}`}
        />
        <p id={`${id}-length`} className={`tabular-nums ${wasTried && isEmpty ? WRONG : HINT}`}>
          {wasTried && isEmpty ? t('draft.needsBody') : t('draft.length', { count: body.length, most: MOST })}
        </p>
      </div>
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          checked={spoiler}
          onChange={(event) => onChange({ spoiler: event.target.checked })}
          className="mt-1 size-5 shrink-0 accent-gold"
        />
        <span>
          {t('draft.spoiler')}
          <span className={HINT}>{t('draft.spoilerHint')}</span>
        </span>
      </label>
      <PhotosField photos={photos} onPhotos={(next) => onChange({ photos: next })} uploading={uploading} />
      <div>
        <label htmlFor={`${id}-seen`} className={LABEL}>
          {t('draft.seenOn')}
        </label>
        <input
          id={`${id}-seen`}
          type="date"
          min={firstDay}
          max={today}
          value={seenOn}
          aria-invalid={isNotThen}
          aria-describedby={`${id}-seen-hint`}
          onChange={(event) => onChange({ seenOn: event.target.value })}
          className={`h-12 md:w-60 ${BOX}`}
        />
        <p id={`${id}-seen-hint`} className={isNotThen ? WRONG : HINT}>
          {isNotThen ? t('draft.notThen', { first: formatDate(firstDay, language) }) : t('draft.seenOnHint')}
        </p>
      </div>
      <SeatFields draft={draft} onChange={onChange} />
      <FormFailure error={error} />
      {Boolean(error) && <p className="text-sm text-soft">{t('draft.notSent')}</p>}
      <output className="block text-sm font-medium text-soft empty:hidden">{wasTried && waits && t(waits)}</output>
      <SubmitButton isPending={isPending} className="w-full">
        {isPending ? t('draft.sending') : send}
      </SubmitButton>
    </form>
  );
}
