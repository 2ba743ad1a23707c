import type { PageHead } from './page-head.ts';
import type { PageStart } from './page-start.ts';

/** What features put at addresses beside the API; all answer null for one that is not theirs. */
export interface SitePages {
  /** What the page at a path tells crawlers and link previews. */
  headOf(path: string): Promise<PageHead | null>;
  /** What the page at `url`, a path with its search, needs first. */
  startOf(url: string): Promise<PageStart | null>;
  /** A whole text file. */
  fileOf(path: string): Promise<{ type: string; body: string } | null>;
}
