/**
 * What a cell of a decision says: to Excel, a value with a number format; in documents, a text. Numbers of plain formats are spelled in the
 * decision's language; of all others (dates, fractions, conditions) there is what Excel shows.
 */
import { GENERAL, plainFormat, printPlain } from './plain-format';

export interface PrintedCell {
  readonly value: string | number | boolean;
  /** Of a number; '' for everything else. */
  readonly numberFormat: string;
  /** What documents say. */
  readonly text: string;
}

export function printedText(text: string): PrintedCell {
  return { value: text, numberFormat: '', text };
}

/** What Excel shows of a number where its column is too narrow. */
export const TOO_NARROW = /^#+$/u;

/** The text of a number, of which Excel shows `shown`; undefined where that is not known. */
export function numberText(value: number, format: string, shown: string | undefined, sign: ',' | '.'): string {
  const plain = plainFormat(format, value);
  if (plain !== null) return printPlain(plain, value, sign);
  return shown === undefined || TOO_NARROW.test(shown) ? printPlain(GENERAL, value, sign) : shown.trim();
}
