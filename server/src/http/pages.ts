import type { PageHead } from './page-head.ts';

/** What features put at addresses beside the API; both answer null for a path that is not theirs. */
export interface SitePages {
  /** What the page at a path tells crawlers and link previews. */
  headOf(path: string): Promise<PageHead | null>;
  /** A whole text file. */
  fileOf(path: string): Promise<{ type: string; body: string } | null>;
}
