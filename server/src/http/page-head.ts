/** What a page tells crawlers and link previews before any script runs. Addresses are absolute. */
export interface PageHead {
  /** 404 for a page about something that is not there. */
  status: 200 | 404;
  title: string;
  description: string;
  canonical: string;
  image?: { url: string; width: number; height: number };
  /** Facts in schema.org's vocabulary, as a JSON-LD object. */
  facts?: object;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** `text` as it has to stand in HTML, attributes included. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * Puts `head` into the client's page in place of its own title and description. Open Graph as https://ogp.me has it; the facts go in as a
 * data block, in which `<` is written as an escape so that no text of ours or a source's can end it.
 */
export function withHead(html: string, head: PageHead): string {
  const { title, description, canonical, image, facts } = head;
  const property = (name: string, content: string | number) =>
    `<meta property="${name}" content="${escapeHtml(String(content))}" />`;
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    property('og:site_name', '골든티켓'),
    property('og:type', 'website'),
    property('og:locale', 'ko_KR'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', canonical),
    ...(image
      ? [
          property('og:image', image.url),
          property('og:image:width', image.width),
          property('og:image:height', image.height),
        ]
      : []),
    `<meta name="twitter:card" content="${image ? 'summary_large_image' : 'summary'}" />`,
    ...(facts
      ? [`<script type="application/ld+json">${JSON.stringify(facts).replaceAll('<', '\\u003c')}</script>`]
      : []),
  ];
  return html
    .replace(/<meta\s+name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => tags.join('\n    '));
}
