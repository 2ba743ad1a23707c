import { type Reading, readText, Unreadable } from './reading.ts';

/** A kind of ticket and what it costs, in won. `name` is as printed, and empty where the text names none. */
export interface PriceTier {
  name: string;
  price: number;
}

/**
 * At least one tier, in the order printed. `lowest`, `highest` and `free` (nothing costs anything) are of the tickets that one goes with: that
 * small children or companions come along for nothing (`24개월 미만 무료`) is a tier, but nobody's whole evening.
 */
export interface Prices {
  tiers: PriceTier[];
  lowest: number;
  highest: number;
  free: boolean;
}

/**
 * Reads what tickets cost (`pcseguidance`).
 *
 *     prices = tier {separator tier} [remark]
 *     tier   = [name] [":" | "("] amount [")"] [note]
 *     amount = 30,000원 | 30000원 | 3만원 | 3만 5천원 | 5천원 | ₩30,000 | 30,000 | 무료 | 전석초대
 *     note   = "(" anything ")"                     (about the tier before it; left aside)
 *     separator = "," | "/" | "·" | ";" | "+" | white space | "~"
 *     remark = ※ anything
 *
 * The amounts carry the structure: whatever stands between two of them, less separators and a note, is the name of the second. So a
 * name may hold commas (`금,토,일 50,000원`) while a comma between digits stays inside its number. A range (`1만원~3만원`) is its two ends
 * under one name. A note with an amount in it (`R석 5만원(학생 3만원)`) is a tier of its own (`학생`); what else stands in it is left aside.
 *
 * Not read: what only those who come along pay (`36개월 미만 무료`), foreign money, prices still to be settled (`미정`), amounts that are no ticket's price (`예약금`, `3,000원 할인`, `3만원부터`), and
 * whatever else stands after a price.
 */
export function readPrices(text: string): Reading<Prices> {
  return readText(text, (plain) => {
    if (FOREIGN_MONEY.test(plain)) throw new Unreadable('foreign-money', plain);
    const tiers = tiersOf(plain);
    const range = priceRange(tiers);
    if (!range) throw new Unreadable('only-companions', plain);
    return { tiers, ...range };
  });
}

/** What one pays who goes alone; undefined where only who comes along is told of. */
export function priceRange(tiers: readonly PriceTier[]): Omit<Prices, 'tiers'> | undefined {
  const prices = tiers.filter(({ name, price }) => price > 0 || !COMES_ALONG.test(name)).map(({ price }) => price);
  const highest = Math.max(...prices);
  return prices.length === 0 ? undefined : { lowest: Math.min(...prices), highest, free: highest === 0 };
}

/** Who comes along with somebody who pays: children too small to come alone, those who look after others, and those they look after. */
const COMES_ALONG =
  /\d ?개월|(?<!\d)[1-7] ?[세살] ?(?:미만|이하)|유아|영아|아기|무릎|미취학|동반|동행|보호자|인솔|활동 ?(?:보조|지원)/;

const FOREIGN_MONEY = /[$¥€£] ?\d|\d ?(?:달러|유로|엔|위안|USD|EUR|JPY|CNY)/i;

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+|\d+`;
const NOT_INSIDE_A_NUMBER = String.raw`(?<![\d.,])`;
const NOT_INSIDE_A_WORD = String.raw`(?![\p{L}\d]|[.,]\d)`;
const AMOUNT = new RegExp(
  [
    String.raw`(?<free>무료|(?<=전석 ?)초대)(?: ?(?:입장|관람|공연))?${NOT_INSIDE_A_WORD}`,
    String.raw`${NOT_INSIDE_A_NUMBER}(?<tenThousands>\d{1,3}(?:\.\d)?) ?만(?: ?(?<thousands>\d) ?천| ?(?<ones>\d,\d{3}|\d{3,4})(?= ?원))?(?: ?원|${NOT_INSIDE_A_WORD})`,
    String.raw`${NOT_INSIDE_A_NUMBER}(?<thousandsOnly>\d{1,3}) ?천 ?원`,
    String.raw`${NOT_INSIDE_A_NUMBER}(?<won>${NUMBER}) ?(?:원|won|KRW)`,
    String.raw`(?:₩|\\|KRW) ?(?<afterSign>${NUMBER})`,
    String.raw`${NOT_INSIDE_A_NUMBER}(?<grouped>\d{1,3}(?:,\d{3})+)${NOT_INSIDE_A_WORD}`,
    String.raw`${NOT_INSIDE_A_NUMBER}(?<round>\d{2,5}00)${NOT_INSIDE_A_WORD}`,
  ].join('|'),
  'giu',
);

function tiersOf(text: string): PriceTier[] {
  const tiers: PriceTier[] = [];
  let end = 0;
  for (const found of text.matchAll(AMOUNT)) {
    const before = afterOpenNote(text.slice(0, end), text.slice(end, found.index));
    const previous = tiers.at(-1);
    const name = previous ? nameBetween(before, previous.name) : trimmed(before);
    const tier = { name: checkedName(name), price: wonOf(found.groups ?? {}, found[0]) };
    if (!tiers.some((other) => other.name === tier.name && other.price === tier.price)) tiers.push(tier);
    end = found.index + found[0].length;
  }
  if (tiers.length === 0) throw new Unreadable('no-price', text);
  const rest = afterOpenNote(text.slice(0, end), text.slice(end))
    .replace(/^\)/, '')
    .replace(/^(?: ?\([^()]*\)| ?균일)*[\s,.]*/, '');
  if (!/^(?:[※*].*)?$/.test(rest)) throw new Unreadable('after-price', rest);
  return tiers;
}

/** `text` from where the note ends that `before` opened, if it did and `text` ends it: the amount was not the last word of that note. */
function afterOpenNote(before: string, text: string): string {
  const isOpen = before.lastIndexOf('(') > before.lastIndexOf(')');
  return isOpen ? text.replace(/^[^()]*(?=\))/, '') : text;
}

function wonOf(found: Record<string, string | undefined>, text: string): number {
  const digits = (number = '0') => Number(number.replace(/[.,](?=\d{3})/g, ''));
  const won = found.free
    ? 0
    : Number(found.tenThousands ?? 0) * 10_000 +
      digits(found.thousands ?? found.thousandsOnly) * 1_000 +
      digits(found.ones ?? found.won ?? found.afterSign ?? found.grouped ?? found.round);
  // Below a hundred a unit is missing; above ten million two numbers have run into one.
  if (won !== 0 && (won < 100 || won > 10_000_000)) throw new Unreadable('amount', text);
  return Math.round(won);
}

/**
 * The second's name in what stands between two amounts: an optional note on the first, a separator, the name. Brackets with nothing else
 * around them are no note but the name: `20,000원 (학생) 10,000원`.
 */
function nameBetween(text: string, previous: string): string {
  if (/^ ?[~-] ?$/.test(text)) return previous;
  const afterNote = text.replace(/^ ?\([^()]*\)(?! ?$)/, '');
  if (/^[^\s,/·;+()|]/.test(afterNote)) throw new Unreadable('after-price', afterNote);
  return trimmed(afterNote);
}

const trimmed = (name: string) =>
  name
    .replace(/^[\s,/·;+&|)•*-]+|[\s,:=-]+$/g, '')
    .replace(/^\(([^()]*)\)?$/, '$1')
    .replace(/ ?\($/, '');

const NO_PRICE =
  /할인(?:$|[ ,])|적립|쿠폰|보증금|예약금|예치금|수수료|배송|주차|환불|미정|추후|문의|변동|부터|까지|[~※]/;

function checkedName(name: string): string {
  if (NO_PRICE.test(name)) throw new Unreadable('not-a-price', name);
  if (/\d{4}/.test(name.replace(/(?<!\d)20\d\d(?!\d)/, ''))) throw new Unreadable('number-in-name', name);
  if (name.length > 60) throw new Unreadable('long-name', name);
  return name;
}
