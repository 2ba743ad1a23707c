import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface Props {
  /** The field that `/` and Ctrl+K or ⌘K lead to. */
  hasShortcut?: boolean;
  isLarge?: boolean;
  /** Where the page exists for this field. */
  takesFocus?: boolean;
}

/** A search field that shows what the address asks for and, when sent, changes it. */
export function SearchBox({ hasShortcut = false, isLarge = false, takesFocus = false }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = useRouterState({
    select: ({ location }) => (location.pathname === '/search' ? ((location.search as { q?: string }).q ?? '') : ''),
  });
  const [text, setText] = useState(asked);
  const input = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(asked);
  if (shown !== asked) {
    setShown(asked);
    setText(asked);
  }
  useSearchShortcut(hasShortcut, input);
  const submit = (q: string) => {
    if (q.trim()) void navigate({ to: '/search', search: { q: q.trim() } });
  };
  return (
    <search>
      <SearchField
        value={text}
        onChange={setText}
        onSubmit={submit}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the empty search page came to type
        autoFocus={takesFocus}
        maxLength={100}
        className={`group relative flex items-center ${isLarge ? 'h-14 text-lg' : 'h-11 text-[0.9375rem]'}`}
      >
        <Label className="sr-only">{t('search.label')}</Label>
        <Search
          className="pointer-events-none absolute left-4 size-[1.15em] text-soft"
          strokeWidth={2.2}
          aria-hidden="true"
        />
        <Input
          ref={input}
          placeholder={t('search.placeholder')}
          className="size-full rounded-full border border-edge bg-raised pr-11 pl-[2.9em] outline-none transition-colors placeholder:text-soft focus:border-gold focus-visible:outline-2 focus-visible:outline-offset-1 focus-visible:outline-gold [&::-webkit-search-cancel-button]:hidden"
        />
        {hasShortcut && (
          <kbd
            aria-hidden="true"
            className="pointer-events-none absolute right-4 hidden rounded border border-line px-1.5 font-sans text-xs leading-5 text-soft group-data-empty:block group-focus-within:hidden"
          >
            /
          </kbd>
        )}
        <Button
          aria-label={t('search.clear')}
          className="absolute right-1.5 grid size-8 place-items-center rounded-full text-soft hover:bg-sunken hover:text-ink group-data-empty:hidden"
        >
          <X className="size-4" aria-hidden="true" />
        </Button>
      </SearchField>
    </search>
  );
}

/** `/` (outside of text fields) and Ctrl+K or ⌘K focus the field, or open the search page where the field is not on screen. */
function useSearchShortcut(isOn: boolean, input: RefObject<HTMLInputElement | null>): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isCommand) return;
      event.preventDefault();
      if (input.current?.checkVisibility()) focusAll(input.current);
      else void navigate({ to: '/search', search: {} });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOn, input, navigate]);
}

function focusAll(field: HTMLInputElement): void {
  field.focus();
  field.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
