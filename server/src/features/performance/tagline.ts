const LONGEST = 90;

/** What stands before the text in brackets and says what follows: `[공연소개]`. */
const HEADING = /^[[［【]\s*([^\]］】]{1,20}?)\s*[\]］】]\s*/;
/** A list of pieces follows, and no sentence. */
const PROGRAMME = /^(?:프로그램|연주곡목?|program(?:me?)?)$/i;

const sentences = new Intl.Segmenter('ko', { granularity: 'sentence' });

/**
 * The first sentence of a synopsis, at most ninety characters long, as the line under a title. Headings are left out; null where there is
 * nothing to say or only the programme of a concert. Line breaks are the source's width, a blank line ends a paragraph.
 */
export function taglineOf(synopsis: string | null): string | null {
  const text = synopsis?.trim() ?? '';
  const [heading, named = ''] = HEADING.exec(text) ?? [''];
  if (PROGRAMME.test(named.replace(/\s/g, ''))) return null;
  const [paragraph = ''] = text.slice(heading.length).split(/\n\s*\n/);
  const [first] = sentences.segment(paragraph.replace(/\s+/g, ' ').trim());
  const sentence = first?.segment.trim() ?? '';
  return /\p{L}{2}/u.test(sentence) ? cut(sentence) : null;
}

function cut(sentence: string): string {
  const characters = Array.from(sentence);
  if (characters.length <= LONGEST) return sentence;
  const start = characters.slice(0, LONGEST - 1).join('');
  const end = start.lastIndexOf(' ');
  return `${end > 0 ? start.slice(0, end) : start}…`;
}
