/** Somebody named in a listing and, where the text says so, their part: a role's name, or a trade such as `연출`. */
export interface Credited {
  name: string;
  part?: string;
}

/**
 * Reads who makes a performance (`prfcrew`; a cast text reads the same way), in the order printed, each name once for each part.
 *
 *     text  = entry {separator entry} ["등" | "외 3명" | "…"]
 *     entry = name ["(" part ")"] | part ":" name | trade {separator trade} name
 *     separator = "," | "/" | "·" | "및" | ";" | "|" | line break
 *
 * `등` and its like become `andOthers`. In brackets or before a colon a part may be any words; without either only a known trade is one
 * (`연출 김하늘`, `작·연출 김하늘`). What a colon says also holds for the names after it, up to the next colon, `;`, `|` or line break.
 * Separators inside brackets do not separate. The names of companies stay whole, brackets and marks such as `(주)` included. There is no
 * failing: what is no name (`미정`, a stray jamo) is left out.
 */
export function readCrew(text: string): { credits: Credited[]; andOthers: boolean } {
  const credits: Credited[] = [];
  let andOthers = false;
  for (const group of splitOutsideBrackets(evenMarks(text).replaceAll(' 및 ', ','), ';|\n')) {
    let heading: string | undefined;
    let trades: string[] = [];
    for (const entry of splitOutsideBrackets(group, ',/·、')) {
      const { rest, others } = withoutOthers(entry);
      andOthers ||= others;
      const [, label, afterLabel] = /^([^:()]{1,20}):(.*)$/.exec(rest) ?? [];
      if (label !== undefined) {
        heading = NO_PART.test(label.trim()) ? undefined : [...trades, label.trim()].join('·');
        trades = [];
      }
      const words = (afterLabel ?? rest).trim();
      if (TRADE.test(words)) {
        trades.push(words);
        continue;
      }
      const { name, part } = creditOf(words, trades, heading);
      trades = [];
      if (isName(name) && !credits.some((credit) => credit.name === name && credit.part === part)) {
        credits.push(part === undefined ? { name } : { name, part });
      }
    }
  }
  return { credits, andOthers };
}

/** Reads who performs (`prfcast`): the names alone, each once, in the order printed. */
export function readNames(text: string): { names: string[]; andOthers: boolean } {
  const { credits, andOthers } = readCrew(text);
  return { names: [...new Set(credits.map(({ name }) => name))], andOthers };
}

const TRADE =
  /^(?:감독|(?:조|협력|총|제작)?(?:작|극작|작가|극본|대본|원작|각본|각색|번역|번안|윤색|연출|작곡|편곡|작사|안무|예술|지휘|무대|조명|음향|의상|분장|소품|영상|음악|기술|드라마투르그|기획|제작|사회|해설|협연|반주|피아노|바이올린|비올라|첼로|플루트|클라리넷|소프라노|메조소프라노|테너|바리톤|가야금|거문고|해금|대금)(?:디자인|디자이너|감독|자)?)$/;
const NO_PART = /^(?:출연|출연진|출연자|캐스트|cast|배우|제작진|스태프|staff)$/i;
const COMPANY_START = /^(?:극단|주식회사|(?:재단|사단)법인|\([주재사유]\))/;
const COMPANY_END =
  /(?:극단|악단|합창단|무용단|발레단|오페라단|재단|협회|컴퍼니|센터|오케스트라|앙상블|프로덕션|엔터테인먼트|\([주재사유]\))$/;
const NO_NAME = /^(?:미정|추후\s?(?:공개|공지)|없음|해당\s?없음|tb[ac]|등|외|[ㄱ-ㅣ\s]*)$/i;

function creditOf(words: string, trades: string[], heading: string | undefined): Credited {
  const [, before, inside] = /^(.*\S) ?\(([^()]{1,30})\)$/.exec(words) ?? [];
  if (before && inside && (TRADE.test(inside) || !isCompany(before, words))) {
    return { name: before, part: isOtherSpelling(before, inside) ? heading : inside.replace(/ ?역$/, '') };
  }
  const [, trade, name] = /^(\S+) (\S+(?: \S+){0,2})$/.exec(words) ?? [];
  if (trade && name && TRADE.test(trade)) return { name, part: [...trades, trade].join('·') };
  return { name: words, part: heading };
}

const isCompany = (...names: string[]) => names.some((name) => COMPANY_START.test(name) || COMPANY_END.test(name));
const isOtherSpelling = (name: string, inside: string) => /[가-힣]/.test(name) && !/[가-힣]/.test(inside);
const isName = (text: string) => /\p{L}/u.test(text) && !NO_NAME.test(text);

/** An entry without `등`, `외 3명` or dots at its end, and whether it had any. */
function withoutOthers(entry: string): { rest: string; others: boolean } {
  const rest = entry
    .replace(/(?:…|\.{2,})$/, '')
    .replace(/(?:^| )(?:등|외)(?: ?(?:다수|여러 ?[명분]|총? ?\d{1,4} ?여? ?[명인팀]))?$/, '')
    .replace(/^([가-힣]{3,})등$/, '$1');
  return { rest: rest.trim(), others: rest !== entry };
}

/** One spelling for the marks that structure a text: full-width ones, `㈜` and the several middle dots. */
function evenMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replaceAll('㈜', '(주)')
    .replace(/[ㆍ・‧]/g, '·')
    .replace(/(?:(?!\n)[\s\p{Cc}])+/gu, ' ');
}

/** The non-empty pieces between the separators that stand outside brackets; where brackets do not pair up they are not heeded. */
function splitOutsideBrackets(text: string, separators: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if ('([<'.includes(mark)) depth += 1;
    else if (')]>'.includes(mark)) depth -= 1;
    else if (depth === 0 && separators.includes(mark)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
    if (depth < 0) break;
  }
  const even = depth === 0 ? [...pieces, text.slice(start)] : text.split(new RegExp(`[${separators}]`));
  return even.map((piece) => piece.trim()).filter((piece) => piece !== '');
}
