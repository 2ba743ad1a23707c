// Runs before the first paint, so that a chosen theme or language never flashes. The keys are those of lib/theme.ts and lib/i18n.
try {
  var theme = localStorage.getItem('golden-ticket.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  if (localStorage.getItem('golden-ticket.language') === 'en') document.documentElement.lang = 'en';
} catch {
  // Storage may be forbidden: the system's theme and Korean stand.
}
