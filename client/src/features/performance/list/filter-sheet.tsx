import { X } from 'lucide-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../components/button-class.ts';
import { CHIP } from '../../../components/chip-class.ts';
import { AccessibilityToggles } from '../../../components/filters/accessibility-toggles.tsx';
import { IconButton } from '../../../components/icon-button.tsx';
import { readAccessibility, writeAccessibility } from '../../../lib/filter-params.ts';
import { activeFilters, withoutAny } from './active-filters.ts';
import { useChoices } from './choices.ts';
import type { Choice } from './choices.ts';
import { DateChoice } from './date-choice.tsx';
import type { ListSearch } from './list-search.ts';
import { NearChoice, NearNote } from './near-choice.tsx';

interface Props {
  search: ListSearch;
  onChange: (change: Partial<ListSearch>) => void;
  /** How many the filter holds; null while that is unknown. */
  total: number | null;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Every filter on a sheet over the list, on small screens. Each choice counts at once; the button at its foot only closes it. */
export function FilterSheet({ search, onChange, total, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation();
  const [state, ...choices] = useChoices(search);
  const close = () => onOpenChange(false);
  return (
    <ModalOverlay
      isDismissable
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className="fixed inset-0 z-50 flex items-end bg-[#0e0c0b]/60 transition-opacity duration-200 data-entering:opacity-0 data-exiting:opacity-0"
    >
      <Modal className="w-full overflow-hidden rounded-t-3xl bg-ground transition-transform duration-300 ease-house data-entering:translate-y-full data-exiting:translate-y-full">
        <Dialog aria-label={t('list.filters')} className="flex max-h-[88dvh] flex-col outline-none">
          <div className="flex items-center justify-between py-2 pr-2 pl-5">
            <h2 className="text-heading font-extrabold">{t('list.filters')}</h2>
            <IconButton label={t('viewer.close')} onClick={close}>
              <X className="size-5.5" aria-hidden="true" />
            </IconButton>
          </div>
          <div className="grow space-y-7 overflow-y-auto overscroll-contain px-5 pt-2 pb-8">
            {state && <ChipChoice choice={state} onChange={onChange} />}
            <Group title={t('list.date')}>
              <DateChoice isFolded search={search} onChange={onChange} />
            </Group>
            <Group title={t('list.place')}>
              <div className="flex flex-wrap gap-2">
                <NearChoice search={search} onChange={onChange} />
                <NearNote search={search} />
              </div>
            </Group>
            {choices.map((choice) => (
              <ChipChoice key={choice.name} choice={choice} onChange={onChange} />
            ))}
            <Group title={t('list.access')}>
              <div className="flex flex-wrap gap-2">
                <AccessibilityToggles
                  chosen={readAccessibility(search.access)}
                  onChange={(chosen) => onChange({ access: writeAccessibility(chosen) })}
                />
              </div>
            </Group>
          </div>
          <div className="flex gap-3 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
            {activeFilters(search).length > 0 && (
              <button
                type="button"
                onClick={() => onChange(withoutAny(search))}
                className={buttonClass('outline', 'large')}
              >
                {t('list.clearAll')}
              </button>
            )}
            <button type="button" onClick={close} className={`grow ${buttonClass('gold', 'large')}`}>
              {total === null ? t('list.show') : t('list.showCount', { count: total })}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-3 font-bold">
        {title}
      </h3>
      {children}
    </section>
  );
}

function ChipChoice({ choice, onChange }: { choice: Choice; onChange: Props['onChange'] }) {
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-3 font-bold">{choice.label}</legend>
      <div className="flex flex-wrap gap-2">
        {choice.options.map(({ value, label }) => (
          <label key={value} className={`relative cursor-pointer ${CHIP}`}>
            <input
              type="radio"
              name={name}
              checked={value === choice.value}
              onChange={() => onChange(choice.changeTo(value))}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
