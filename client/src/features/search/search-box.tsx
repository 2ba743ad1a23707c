import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rememberTerm } from './recent-terms.ts';
import { SuggestionList } from './suggestion-list.tsx';
import { useOffers } from './use-offers.ts';
import { useOpenOffer } from './use-open-offer.ts';
import { useSearchShortcut } from './use-search-shortcut.ts';

interface Props {
  /** The field that `/` and Ctrl+K or ⌘K lead to. */
  hasShortcut?: boolean;
  isLarge?: boolean;
  /** Where the page exists for this field. */
  takesFocus?: boolean;
}

/** A search field that shows what the address asks for, offers what may be meant while one types and, when sent, changes the address. */
export function SearchBox({ hasShortcut = false, isLarge = false, takesFocus = false }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useAskedText();
  useSearchShortcut(hasShortcut, input);
  const openOffer = useOpenOffer();
  const { open, close, wrapper, field, list } = useOffers(text, (offer) => {
    setText(offer.kind === 'recent' ? offer.text : '');
    void openOffer(offer);
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    close();
    const q = text.trim();
    if (!q) return;
    rememberTerm(q);
    void navigate({ to: '/search', search: { q } });
  };
  const clear = () => {
    setText('');
    input.current?.focus();
  };
  return (
    <search>
      <form
        onSubmit={submit}
        {...wrapper}
        className={`group relative flex items-center ${isLarge ? 'h-14 text-lg' : 'h-11 text-[0.9375rem]'}`}
      >
        <label htmlFor={id} className="sr-only">
          {t('search.label')}
        </label>
        <Search
          className="pointer-events-none absolute left-4 size-[1.15em] text-soft"
          strokeWidth={2.2}
          aria-hidden="true"
        />
        <input
          ref={input}
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={100}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            open();
          }}
          {...field}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the empty search page came to type
          autoFocus={takesFocus}
          placeholder={t('search.placeholder')}
          className="peer size-full rounded-full border border-edge bg-raised pr-11 pl-[2.9em] transition-colors placeholder:text-soft focus:border-gold focus-visible:outline-offset-1 [&::-webkit-search-cancel-button]:hidden"
        />
        {hasShortcut && (
          <kbd
            aria-hidden="true"
            className="pointer-events-none absolute right-4 hidden rounded border border-line px-1.5 font-sans text-xs leading-5 text-soft peer-placeholder-shown:block group-focus-within:hidden"
          >
            /
          </kbd>
        )}
        <button
          type="button"
          aria-label={t('search.clear')}
          onClick={clear}
          className="absolute right-1.5 grid size-8 place-items-center rounded-full text-soft peer-placeholder-shown:hidden hover:bg-sunken hover:text-ink"
        >
          <X className="size-4" aria-hidden="true" />
        </button>
        {list && <SuggestionList {...list} />}
      </form>
    </search>
  );
}

/** What is typed; starts again from the address whenever that asks for something else. */
function useAskedText(): [text: string, setText: (text: string) => void] {
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? ((location.search as { q?: string }).q ?? '') : ''),
  });
  const [text, setText] = useState(asked);
  const [shown, setShown] = useState(asked);
  if (shown !== asked) {
    setShown(asked);
    setText(asked);
  }
  return [text, setText];
}
