const STORAGE_KEY = 'golden-ticket.fonts';

/**
 * Brings the site's typeface: at once where this browser has it, else once the first page is complete, whose pictures come first on a slow
 * line. Until then a typeface of the system stands in, as wide and as high.
 */
export function loadFonts(): void {
  if (areKept() || document.readyState === 'complete') void load();
  else addEventListener('load', () => void load(), { once: true });
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
