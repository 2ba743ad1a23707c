import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** One record's elements by name, as the parser gives them. */
export type XmlItem = Record<string, unknown>;

/**
 * What an answer is, seen from its body alone: KOPIS says nearly everything with HTTP 200, errors included.
 *
 * - `ok`: records; `empty`: none, be it `<dbs/>` or a body of no length (a page past the end).
 * - `error`: its own result code, `01` to `06`.
 * - `blocked`: its firewall's page: we ask too fast, and the same question will be answered later.
 * - `malformed`: whole, but not XML, for as long as that record is not mended there; `truncated`: cut off on the way.
 * - `html`: no answer of the service at all: a page, JSON, plain text.
 */
export type Answer =
  | { kind: 'ok'; items: XmlItem[] }
  | { kind: 'empty' }
  | { kind: 'error'; code: string; message: string }
  | { kind: 'blocked' }
  | { kind: 'malformed'; detail: string }
  | { kind: 'truncated' }
  | { kind: 'html' };

/** Elements that a document may hold any number of, one included. */
const LISTS = new Set(['db', 'boxof', 'styurl', 'relate', 'mt13']);
const parser = new XMLParser({
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  htmlEntities: true,
  isArray: (name) => LISTS.has(name),
});

const PROLOGUE = /^(?:<\?xml[^>]*\?>)?(?:\s|<!--.*?-->)*/s;
const ROOT = /^<(dbs|boxofs)(?=[\s/>])/;
/** XML 1.0 has no place for them, and the parser lets them pass. */
const CONTROL = /(?![\t\n\r\u007f-\u009f])\p{Cc}/u;

/** Tells an answer's kind before anything of it is believed. The parser alone would accept a cut-off document, a page or JSON. */
export function classify(body: string): Answer {
  const text = body.replace(/^\ufeff/, '').trim();
  if (text === '') return { kind: 'empty' };
  const root = ROOT.exec(text.replace(PROLOGUE, ''))?.[1];
  if (!root) {
    if (/request blocked/i.test(text)) return { kind: 'blocked' };
    return { kind: isDeclared(text) && !/<(!doctype|html)/i.test(text) ? 'truncated' : 'html' };
  }
  const fault = faultOf(text);
  if (fault) return isClosed(text, root) ? { kind: 'malformed', detail: fault } : { kind: 'truncated' };
  return read(text, root);
}

const isDeclared = (text: string): boolean => text.startsWith('<?xml') || '<?xml'.startsWith(text);

function faultOf(text: string): string | undefined {
  if (CONTROL.test(text)) return 'a control character';
  if (/<!doctype/i.test(text)) return 'a document type';
  const verdict = XMLValidator.validate(text);
  return verdict === true ? undefined : `${verdict.err.msg} (line ${verdict.err.line})`;
}

const isClosed = (text: string, root: string): boolean => new RegExp(`</${root}\\s*>$`).test(text);

function read(text: string, root: string): Answer {
  let document: XmlItem;
  try {
    document = (parser.parse(text) as Record<string, XmlItem>)[root] ?? {};
  } catch (error) {
    return { kind: 'malformed', detail: String(error) };
  }
  if (Array.isArray(document)) return { kind: 'malformed', detail: 'two roots' };
  const children = [document['db'] ?? document['boxof'] ?? []].flat();
  const items = children.filter((child): child is XmlItem => typeof child === 'object' && child !== null);
  const { returncode: code, errmsg } = items.find((item) => 'returncode' in item) ?? {};
  if (typeof code === 'string' && code !== '' && code !== '00') {
    return { kind: 'error', code, message: typeof errmsg === 'string' ? errmsg : '' };
  }
  const records = items.filter((item) => !('returncode' in item));
  return records.length > 0 ? { kind: 'ok', items: records } : { kind: 'empty' };
}
