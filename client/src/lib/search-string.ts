/** Reads `?name=value` as plain texts: a search for 2024 stays the text that was typed. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The other way round; only texts, numbers and yes or no have a place in an address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  );
  return given.length > 0 ? `?${new URLSearchParams(given)}` : '';
}
