import type { PerformanceDraft } from '../../performance/performance-draft.ts';
import { readCrew, readNames } from '../../performance/reading/names.ts';
import type { Production } from '../productions.ts';
import { random } from '../random.ts';
import type { Work } from '../works/work.ts';
import { billingOf } from './billing.ts';
import { COMPOSITIONS } from './compositions.ts';
import type { Fonts } from './fonts.ts';
import { Lettering } from './lettering.ts';
import type { Style } from './lettering.ts';
import { mix, suiting } from './palettes.ts';
import type { Palette } from './palettes.ts';
import { Sheet } from './sheet.ts';
import { placed, rect } from './svg.ts';
import { fit } from './wrap.ts';

const INTRODUCTION = { width: 1200, height: 800 };

/** The pages there can be: what it is about, and who makes it. */
export type Page = 1 | 2;

const ART_WIDTH = 470;
const MARGIN = 70;

/**
 * An introduction picture of a performance as an SVG document of {@link INTRODUCTION}'s size: the picture of its poster beside a page of
 * words. It tells nothing that changes from season to season.
 */
export function introductionSvg(
  fonts: Fonts,
  { work, workId, sourceId }: Production,
  draft: PerformanceDraft,
  page: Page,
): string {
  const { compose, palettes } = COMPOSITIONS[work.art];
  const colors = random(`colours ${sourceId}`).pick(suiting(work.title, palettes));
  const draw = random(`poster ${workId}`);
  const art = new Sheet({ width: ART_WIDTH, height: INTRODUCTION.height, draw, colors, motif: work.motif });
  const picture = art.document(compose(art).art);
  const isLeft = page === 1;
  const left = isLeft ? ART_WIDTH + MARGIN : MARGIN;
  const column = { lettering: new Lettering(fonts), colors, left, width: INTRODUCTION.width - ART_WIDTH - 2 * MARGIN };
  const { drawn, height } = isLeft ? about(column, work, draft) : makers(column, draft);
  const panel = rect(0, 0, INTRODUCTION.width, INTRODUCTION.height, mix(colors.deep, colors.ground, 0.35));
  const edge = isLeft ? ART_WIDTH : INTRODUCTION.width - ART_WIDTH;
  return framed(
    panel +
      placed(picture, isLeft ? 0 : edge, 0) +
      rect(edge - 2, 0, 4, INTRODUCTION.height, colors.gold) +
      placed(drawn, 0, (INTRODUCTION.height - height) / 2),
  );
}

function framed(content: string): string {
  const { width, height } = INTRODUCTION;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
}

/** Words drawn from y = 0 downwards. */
interface Words {
  drawn: string;
  height: number;
}

interface Column {
  lettering: Lettering;
  colors: Palette;
  left: number;
  width: number;
}

function about(column: Column, work: Work, draft: PerformanceDraft): Words {
  const { lettering, colors, left, width } = column;
  const billing = billingOf(draft, work.english);
  const face = work.art === 'type' || work.art === 'story' ? 'black' : 'serif';
  const { lines, size } = fit(lettering, billing.title, face, { width, height: 240, largest: 88, lineHeight: 1.2 });
  const top = billing.kicker ? 56 : 0;
  const kicker = lettering.line(billing.kicker, left, 26, { face: 'medium', size: 28, fill: colors.gold });
  const title = lines.map((line, at) =>
    lettering.line(line, left, top + size * (at * 1.2 + 0.85), { face, size, fill: colors.ink }),
  );
  const y = top + size * lines.length * 1.2;
  const small = { face: 'medium', size: 17, fill: colors.ink, tracking: 0.14, opacity: 0.75 } as const;
  const english =
    lettering.line(work.english.toUpperCase(), left, y + 24, small) + rect(left, y + 54, 60, 4, colors.gold);
  const text = (draft.synopsis ?? work.logline).replace(/\s+/g, ' ');
  const most = Math.floor((INTRODUCTION.height - 120 - y - 120) / LINE);
  const body = paragraph(column, text, { face: 'light', size: 28, fill: colors.ink }, y + 124, most);
  return { drawn: kicker + title.join('') + english + body.drawn, height: y + 104 + body.height };
}

const COLUMN = 300;

function makers({ lettering, colors, left }: Column, draft: PerformanceDraft): Words {
  const cast = readNames(draft.castText ?? '').names.map((name) => ({ name, part: '' }));
  const crew = readCrew(draft.crewText ?? '').credits.map(({ name, part = '' }) => ({ name, part }));
  let y = 0;
  let drawn = '';
  for (const [heading, people] of [
    ['출연', cast.slice(0, 8)],
    ['만드는 사람들', crew.slice(0, 4)],
  ] as const) {
    if (people.length === 0) continue;
    const row = people.some(({ part }) => part !== '') ? 92 : 62;
    drawn += lettering.line(heading, left, y + 22, { face: 'bold', size: 26, fill: colors.gold });
    drawn += rect(left, y + 40, 36, 3, colors.gold);
    y += 58;
    for (const [at, { name, part }] of people.entries()) {
      const [x, base] = [left + (at % 2) * COLUMN, y + (Math.floor(at / 2) + 1) * row];
      drawn += lettering.line(part, x, base - 46, { face: 'light', size: 18, fill: colors.ink, opacity: 0.75 });
      drawn += lettering.line(name, x, base, { face: 'serif', size: 40, fill: colors.ink });
    }
    y += Math.ceil(people.length / 2) * row + 64;
  }
  return { drawn, height: y - 64 };
}

const LINE = 48;

/** Text in lines of the column's width; what `most` lines cannot hold is cut with an ellipsis. */
function paragraph({ lettering, left, width }: Column, text: string, style: Style, top: number, most: number): Words {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && lettering.width(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, most);
  if (shown.length < lines.length) shown[shown.length - 1] = `${shown.at(-1)}…`;
  const drawn = shown.map((line, at) => lettering.line(line, left, top + at * LINE, style)).join('');
  return { drawn, height: shown.length * LINE };
}
