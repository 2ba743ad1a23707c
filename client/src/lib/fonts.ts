import { whenIdle } from './when-idle.ts';

const STORAGE_KEY = 'golden-ticket.fonts';

/**
 * Brings the site's typeface: at once where this browser has it, else once there is something to read and nothing better to do: on a slow line
 * it would keep the first page from its pictures. Until then a typeface of the system stands in, as wide and as high.
 */
export function loadFonts(): void {
  if (areKept() || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    void load();
    return;
  }
  new PerformanceObserver((paints, observer) => {
    if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    whenIdle(() => void load());
  }).observe({ type: 'paint', buffered: true });
}

async function load(): Promise<void> {
  await import('../styles/fonts.css');
  try {
    localStorage.setItem(STORAGE_KEY, 'kept');
  } catch {
    // Storage may be forbidden: the next visit waits again.
  }
}

function areKept(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
