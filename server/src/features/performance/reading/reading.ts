/**
 * What a parser made of one free text of a listing. `empty`: nothing there but white space or a dash. `unread`: there is text that the
 * parser's grammar does not cover, so the caller keeps it as text, flags it and counts it; `reason` is a short code and the words that
 * were not understood. A field is read whole or not at all, and never guessed.
 */
export type Reading<T> = { status: 'empty' } | { status: 'read'; value: T } | { status: 'unread'; reason: string };

/** Thrown inside a parser by the part that meets what it cannot read; `readText` turns it into an `unread`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(code: string, what: string) {
    super(`${code}: ${what.slice(0, 60)}`);
  }
}

// Longer than any such field of the source by far; keeps every parser's work small whatever it is given.
const LONGEST = 2_000;

/**
 * Runs `parse` on a text made plain: compatibility forms such as full-width digits, brackets and `～` folded to the common ones, runs of
 * white space to one space. `parse` throws `Unreadable` on what it cannot read; any other error is a fault of ours and passes through.
 */
export function readText<T>(text: string, parse: (plain: string) => T): Reading<T> {
  const plain = text
    .replace(/[ㆍ・‧•]/g, '·')
    .normalize('NFKC')
    .replace(/[〜∼]/g, '~')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (/^[-–—.\s]*$/.test(plain)) return { status: 'empty' };
  if (plain.length > LONGEST) return { status: 'unread', reason: `too-long: ${plain.length} characters` };
  try {
    return { status: 'read', value: parse(plain) };
  } catch (error) {
    if (error instanceof Unreadable) return { status: 'unread', reason: error.message };
    throw error;
  }
}
