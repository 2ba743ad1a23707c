/** Reads an address of the web as sources write them, with or without `http://`; null for anything else, `javascript:` included. */
export function webAddress(text: string): URL | null {
  const url = URL.parse(text.trim()) ?? URL.parse(`http://${text.trim()}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null;
}
