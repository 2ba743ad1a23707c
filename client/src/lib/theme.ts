import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

/** The same key is read by public/boot.js. */
const STORAGE_KEY = 'golden-ticket.theme';
const GROUNDS: Record<Theme, string> = { light: '#fbfaf8', dark: '#0e0c0b' };
const system = () => matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** What boot.js or a click has set; undefined while the system decides. */
function chosen(): Theme | undefined {
  const theme = document.documentElement.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

const current = (): Theme => chosen() ?? (system().matches ? 'dark' : 'light');

function subscribe(listener: () => void): () => void {
  const query = system();
  listeners.add(listener);
  query.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    query.removeEventListener('change', listener);
  };
}

/** The theme on screen, and how to choose one. Choosing what the system has anyway goes back to following the system. */
export function useTheme(): [theme: Theme, choose: (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, current), choose];
}

/** Gives the browser's own bars the colour of the page: each of index.html's two its own while the page follows the system. */
export function tintBrowser(): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.content = GROUNDS[chosen() ?? (meta.media.includes('dark') ? 'dark' : 'light')];
  }
}

function choose(theme: Theme): void {
  const followsSystem = theme === (system().matches ? 'dark' : 'light');
  const root = document.documentElement;
  if (followsSystem) delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  tintBrowser();
  try {
    if (followsSystem) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}
