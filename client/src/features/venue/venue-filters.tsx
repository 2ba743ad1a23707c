import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccessibilityToggles } from '../../components/filters/accessibility-toggles.tsx';
import { ANY, regionOptions } from '../../components/filters/options.ts';
import { SelectField } from '../../components/select-field.tsx';
import { readAccessibility, writeAccessibility } from '../../lib/filter-params.ts';
import { NearMe } from './near-me.tsx';
import type { VenueSearch } from './venue-search.ts';

const PAUSE_MS = 250;

interface Props {
  search: VenueSearch;
  onChange: (search: VenueSearch) => void;
}

/** Name, region, nearest first, accessibility. */
export function VenueFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{t('venues.filters')}</legend>
      <NameField value={search.q ?? ''} onChange={(q) => onChange({ ...search, q: q || undefined })} />
      <SelectField
        label={t('list.region')}
        value={search.region ?? ANY}
        options={regionOptions(t)}
        onChange={(region) => onChange({ ...search, region: region === ANY ? undefined : region })}
      />
      <NearMe />
      <AccessibilityToggles
        chosen={readAccessibility(search.access)}
        onChange={(chosen) => onChange({ ...search, access: writeAccessibility(chosen) })}
      />
    </fieldset>
  );
}

/** Asks for a part of the name once the typing pauses. */
function NameField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(value);
  const [asked, setAsked] = useState(value);
  const change = useRef(onChange);
  useEffect(() => {
    change.current = onChange;
  });
  if (asked !== value) {
    setAsked(value);
    if (text.trim() !== value) setText(value);
  }
  useEffect(() => {
    if (text.trim() === asked) return undefined;
    const timer = setTimeout(() => change.current(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked]);
  return (
    <div className="relative flex h-11 w-full items-center sm:w-64">
      <label htmlFor={id} className="sr-only">
        {t('venues.name')}
      </label>
      <Search className="pointer-events-none absolute left-4 size-4 text-soft" aria-hidden="true" />
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('venues.name')}
        className="size-full rounded-full border border-edge bg-raised pr-4 pl-10 text-[0.9375rem] transition-colors placeholder:text-soft focus:border-gold focus-visible:outline-offset-1"
      />
    </div>
  );
}
