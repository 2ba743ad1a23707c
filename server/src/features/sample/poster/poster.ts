import type { PerformanceDraft } from '../../performance/performance-draft.ts';
import { random } from '../random.ts';
import type { Work } from '../works/work.ts';
import { billingOf } from './billing.ts';
import { COMPOSITIONS } from './compositions.ts';
import type { Fonts } from './fonts.ts';
import { Lettering } from './lettering.ts';
import { setWords } from './lockups.ts';
import { suiting } from './palettes.ts';
import { Sheet } from './sheet.ts';

export const POSTER = { width: 600, height: 840 };

/**
 * The poster of a performance as an SVG document of {@link POSTER}'s size, its lettering as outlines. The work decides the picture, so that
 * all stops of a tour share it; the listing decides the words.
 */
export function posterSvg(fonts: Fonts, work: Work, workId: string, draft: PerformanceDraft): string {
  const draw = random(`poster ${workId}`);
  const { compose, palettes } = COMPOSITIONS[work.art];
  const sheet = new Sheet({ ...POSTER, draw, colors: draw.pick(suiting(work.title, palettes)), motif: work.motif });
  const { art, lockup } = compose(sheet);
  const words = setWords(new Lettering(fonts), sheet, billingOf(draft, work.english), lockup);
  return sheet.document(art + words);
}
