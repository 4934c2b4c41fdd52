/**
 * When two cells name the same group for RANKIF: where COUNTIFS finds them equal (case does not count; the number 1 and the text "1" are one),
 * and beyond that, letters are composed and runs of spaces are one. Tone placement and apostrophes are not unified here: a formula that
 * anyone may write by hand should do nothing surprising.
 */
import type { CellValue } from '../model/grid';
import { cellText } from './cell-text';

/** The key under which group cells are compared; '' for a blank cell. */
export function groupKey(value: CellValue): string {
  return cellText(value).toLowerCase();
}

/**
 * The key under which Excel's own `=` finds cells equal: case does not count, all else does, and a number is no text. A blank cell
 * equals 0 there as well as an empty text.
 */
export function equalityKey(value: CellValue): string {
  if (typeof value === 'string') return value === '' ? '' : `text ${value.toLowerCase()}`;
  if (typeof value === 'object') return `error ${value.error}`;
  return value === 0 ? '' : `${typeof value} ${String(value)}`;
}
