import { useNavigate } from '@tanstack/react-router';
import { rememberTerm } from './recent-terms.ts';
import type { Offer } from './use-suggestions.ts';

/** Goes where an offer leads, and remembers what was looked for. */
export function useOpenOffer(): (offer: Offer) => Promise<void> {
  const navigate = useNavigate();
  return (offer) => {
    if (offer.kind !== 'genre') rememberTerm(offer.text);
    switch (offer.kind) {
      case 'recent':
        return navigate({ to: '/search', search: { q: offer.text } });
      case 'genre':
        return navigate({ to: '/performances', search: { genre: offer.id } });
      case 'performance':
        return navigate({ to: '/performances/$id', params: { id: offer.id } });
      case 'person':
        return navigate({ to: '/people/$id', params: { id: offer.id } });
      case 'venue':
        return navigate({ to: '/venues/$id', params: { id: offer.id } });
    }
  };
}
