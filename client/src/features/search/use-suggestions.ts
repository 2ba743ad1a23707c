import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Suggestion } from '@golden-ticket/shared/search';
import { trpc } from '../../lib/trpc.ts';
import { recentTerms } from './recent-terms.ts';

/** What the field offers: a term looked for before, or one of the catalogue's. */
export type Offer = Suggestion | { kind: 'recent'; id: string; text: string };

const PAUSE_MS = 120;

/** What to offer for `text` while the field is open: what was looked for last before anything is typed. A failure offers nothing. */
export function useSuggestions(text: string, isOpen: boolean): Offer[] {
  const q = useSettled(text.trim());
  const isTyped = text.trim() !== '';
  const { data } = trpc.search.suggest.useQuery(
    { q },
    { enabled: isOpen && q !== '', placeholderData: keepPreviousData, retry: false },
  );
  if (!isOpen) return [];
  if (!isTyped) return recentTerms().map((term) => ({ kind: 'recent', id: term, text: term }));
  return data ?? [];
}

/** `value` once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
