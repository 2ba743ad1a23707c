import { useTranslation } from 'react-i18next';
import { AccessibilityToggles } from '../../../components/filters/accessibility-toggles.tsx';
import { ANY } from '../../../components/filters/options.ts';
import { PillPopover } from '../../../components/filters/pill-popover.tsx';
import { SelectField } from '../../../components/select-field.tsx';
import { readAccessibility, writeAccessibility } from '../../../lib/filter-params.ts';
import { useLanguage } from '../../../lib/i18n/i18n.ts';
import { useToday } from '../../../lib/use-today.ts';
import { useChoices } from './choices.ts';
import type { Choice } from './choices.ts';
import { DateChoice } from './date-choice.tsx';
import type { ListSearch } from './list-search.ts';
import { NearChoice } from './near-choice.tsx';
import { datesText } from './use-filter-text.ts';

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
}

/** Every filter but the genre, which has links of its own, side by side on wide screens. */
export function FilterBar({ search, onChange }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const accessibility = readAccessibility(search.access);
  const [state, ...choices] = useChoices(search);
  const field = (choice: Choice) => (
    <SelectField
      key={choice.name}
      label={choice.label}
      value={choice.value}
      options={choice.options}
      isSet={choice.value !== ANY}
      onChange={(value) => onChange(choice.changeTo(value))}
    />
  );
  return (
    <fieldset className="hidden flex-wrap gap-2 lg:flex">
      <legend className="sr-only">{t('list.filters')}</legend>
      {state && field(state)}
      <PillPopover
        label={t('list.date')}
        text={datesText(search, { t, language, today })}
        isSet={search.from !== undefined || search.to !== undefined}
      >
        <div className="w-88">
          <DateChoice search={search} onChange={onChange} />
        </div>
      </PillPopover>
      {choices.map(field)}
      <PillPopover
        label={t('list.access')}
        text={accessibility.length > 0 ? `${t('list.access')} ${accessibility.length}` : t('list.access')}
        isSet={accessibility.length > 0}
      >
        <div className="flex max-w-80 flex-wrap gap-2">
          <AccessibilityToggles
            chosen={accessibility}
            onChange={(chosen) => onChange({ access: writeAccessibility(chosen) })}
          />
        </div>
      </PillPopover>
      <NearChoice search={search} onChange={onChange} />
    </fieldset>
  );
}
