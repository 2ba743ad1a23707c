/**
 * The http or https address that a source's text stands for, written out in full and without a password, or null. One without a scheme
 * (`www.example.kr/arts`) is taken as http; one without a domain name (`localhost`, an IP address) is no place for visitors.
 */
export function webAddress(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  const url = URL.parse(/^[a-z][a-z\d+-]*:/i.test(trimmed) ? trimmed : `http://${trimmed}`);
  if (!url || !/^https?:$/.test(url.protocol) || !/\.[^.\d][^.]*$/.test(url.hostname)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}
