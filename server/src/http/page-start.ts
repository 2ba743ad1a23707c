import type { BuiltFiles } from './built-files.ts';
import { escapeHtml } from './page-head.ts';

/** What a page needs before it can be drawn, known before any of its scripts runs. */
export interface PageStart {
  /** Its file in the client's `routes/`. */
  route: string;
  /** What it asks of the API, as it does: paths with their search. */
  calls: string[];
  /** The picture in its light, as an image's `srcset` and `sizes` have it; AVIF. */
  poster?: { srcSet: string; sizes: string };
}

/** A part of the client's build, in Vite's manifest: https://vite.dev/guide/backend-integration. */
interface Chunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** Gives the scripts of a page by its route: its own and those it imports, without those that every page has. */
export function pageScripts(files: BuiltFiles): (route: string) => string[] {
  const manifest = files.get('/pages.json')?.variants.at(-1)?.body.toString();
  const chunks = (manifest ? JSON.parse(manifest) : {}) as Record<string, Chunk>;
  const withImports = (key: string, into = new Set<string>()): Set<string> => {
    if (into.has(key)) return into;
    into.add(key);
    for (const imported of chunks[key]?.imports ?? []) withImports(imported, into);
    return into;
  };
  const everywhere = withImports('index.html');
  return (route) =>
    [...withImports(`src/routes/${route}?tsr-split=component`)]
      .filter((key) => !everywhere.has(key))
      .flatMap((key) => chunks[key]?.file ?? [])
      .map((file) => `/${file}`);
}

/** Has the browser fetch what a page needs while it still reads the page: the same requests that its scripts would make only later. */
export function withStart(html: string, { calls, poster }: PageStart, scripts: readonly string[]): string {
  const links = [
    ...calls.map((call) => `<link rel="preload" as="fetch" href="${escapeHtml(call)}" crossorigin="anonymous" />`),
    ...(poster
      ? [
          `<link rel="preload" as="image" type="image/avif" imagesrcset="${escapeHtml(poster.srcSet)}" imagesizes="${escapeHtml(poster.sizes)}" fetchpriority="high" />`,
        ]
      : []),
    ...scripts.map((script) => `<link rel="modulepreload" href="${escapeHtml(script)}" />`),
  ];
  return html.replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`);
}
