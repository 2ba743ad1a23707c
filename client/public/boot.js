// The content-security-policy forbids code made from strings, which zod would otherwise try as soon as its first schema is made.
globalThis.__zod_globalConfig = { jitless: true };

// Runs before the first paint, so that a chosen theme or language never flashes. The keys are those of lib/theme.ts and lib/i18n.
try {
  var theme = localStorage.getItem('golden-ticket.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('golden-ticket.language') === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage may be forbidden: the system's theme and Korean stand.
}
