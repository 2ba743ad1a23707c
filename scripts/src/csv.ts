/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** A number is one, whatever its sign. */
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * One record of a CSV file (RFC 4180), CRLF included. A text that a spreadsheet would run as a formula gets an apostrophe in front; null is an empty
 * field; what is neither text, number nor truth value is written as JSON.
 */
export const csvRecord = (values: readonly unknown[]): string => `${values.map(csvField).join(',')}\r\n`;

function csvField(value: unknown): string {
  const text = textOf(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
