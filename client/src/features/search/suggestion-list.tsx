import { Building2, Clock, LayoutGrid, Ticket, User } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Offer } from './use-suggestions.ts';

const ICONS: Record<Offer['kind'], LucideIcon> = {
  recent: Clock,
  genre: LayoutGrid,
  performance: Ticket,
  person: User,
  venue: Building2,
};

interface Props {
  id: string;
  offers: Offer[];
  /** The offer that the keyboard stands on; -1 for none. */
  active: number;
  onChoose: (offer: Offer) => void;
  onForget: () => void;
}

/** The id of one option, for `aria-activedescendant`. */
export const optionId = (listId: string, index: number) => `${listId}-${index}`;

/** What a search field offers, under it. Focus stays in the field: pressing here must not take it. */
export function SuggestionList({ id, offers, active, onChoose, onForget }: Props) {
  const { t } = useTranslation();
  const isRecent = offers[0]?.kind === 'recent';
  return (
    <div className="arriving absolute inset-x-0 top-[calc(100%+0.5rem)] z-50 overflow-hidden rounded-2xl border border-line bg-raised p-1.5 text-[0.9375rem] shadow-2xl">
      {isRecent && (
        <div className="flex items-center justify-between pt-1 pr-1 pb-1 pl-3.5 text-[0.8125rem] text-soft">
          <span>{t('suggest.recent')}</span>
          <button
            type="button"
            onPointerDown={(event) => event.preventDefault()}
            onClick={onForget}
            className="rounded-full px-2.5 py-1 hover:bg-sunken hover:text-ink"
          >
            {t('suggest.forget')}
          </button>
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <datalist> cannot be styled */}
      <div id={id} role="listbox" aria-label={t(isRecent ? 'suggest.recent' : 'suggest.label')}>
        {offers.map((offer, index) => {
          const Icon = ICONS[offer.kind];
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field handles the keys, as comboboxes do
            <div
              key={`${offer.kind} ${offer.id}`}
              id={optionId(id, index)}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <option> shows text alone
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(offer)}
              className="flex h-11 cursor-pointer items-center gap-3 rounded-xl px-3.5 hover:bg-sunken aria-selected:bg-sunken aria-selected:text-gold"
            >
              <Icon className="size-4 shrink-0 text-soft" aria-hidden="true" />
              <span className="min-w-0 grow truncate font-medium">
                {offer.kind === 'genre' ? t(`genre.${offer.id}`) : offer.text}
              </span>
              {offer.kind !== 'recent' && (
                <span className="shrink-0 text-[0.8125rem] text-soft">{t(`suggest.${offer.kind}`)}</span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
