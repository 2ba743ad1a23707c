import type { PerformanceDraft } from '../../performance/performance-draft.ts';
import type { Production } from '../productions.ts';
import { random } from '../random.ts';
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
 * all stops of a tour share it in colours of their own; the listing decides the words.
 */
export function posterSvg(fonts: Fonts, { work, workId, sourceId }: Production, draft: PerformanceDraft): string {
  const { compose, palettes } = COMPOSITIONS[work.art];
  const colors = random(`colours ${sourceId}`).pick(suiting(work.title, palettes));
  const sheet = new Sheet({ ...POSTER, draw: random(`poster ${workId}`), colors, motif: work.motif });
  const { art, lockup } = compose(sheet);
  const words = setWords(new Lettering(fonts), sheet, billingOf(draft, work.english), lockup);
  return sheet.document(art + words);
}
