import { useId, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { forgetTerms } from './recent-terms.ts';
import { optionId } from './suggestion-list.tsx';
import { useSuggestions } from './use-suggestions.ts';
import type { Offer } from './use-suggestions.ts';

const NONE = -1;

/**
 * A search field's combobox: what it offers for `text`, and the props of its wrapper and its input. Arrows walk through the offers and
 * back to the field, Enter takes one, Escape closes.
 */
export function useOffers(text: string, onChoose: (offer: Offer) => void) {
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const offers = useSuggestions(text, isOpen);
  const isShown = offers.length > 0;
  const open = () => {
    setIsOpen(true);
    setActive(NONE);
  };
  const close = () => setIsOpen(false);
  const choose = (offer: Offer) => {
    close();
    onChoose(offer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While a syllable is being composed, the keys belong to the input method.
    if (event.nativeEvent.isComposing) return;
    const chosen = offers[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open();
      else if (isShown) setActive(next(active, event.key === 'ArrowDown' ? 1 : -1, offers.length));
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      close();
    }
  };
  return {
    open,
    close,
    wrapper: {
      onFocus: () => setIsOpen(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) close();
      },
    },
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isShown,
      'aria-controls': isShown ? listId : undefined,
      'aria-activedescendant': offers[active] ? optionId(listId, active) : undefined,
      onKeyDown,
    } as const,
    list: isShown
      ? {
          id: listId,
          offers,
          active,
          onChoose: choose,
          onForget: () => {
            forgetTerms();
            close();
          },
        }
      : null,
  };
}

/** The place after `active` in a ring of `count` offers and the field itself. */
function next(active: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
