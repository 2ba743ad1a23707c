import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** `/` (outside of text fields) and Ctrl+K or ⌘K focus the field, or open the search page where the field is not on screen. */
export function useSearchShortcut(isOn: boolean, input: RefObject<HTMLInputElement | null>): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isCommand) return;
      event.preventDefault();
      const field = input.current;
      if (field?.checkVisibility()) {
        field.focus();
        field.select();
      } else {
        void navigate({ to: '/search', search: {} });
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOn, input, navigate]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
