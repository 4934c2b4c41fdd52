/** A1 notation, used only where addresses meet people or Excel; everything inside counts from zero. */
import type { Area } from './grid';

const LETTERS = 26;
const CODE_OF_A = 65;

/** Letters of a zero-based column: 0 is A, 25 is Z, 26 is AA. Throws a RangeError for anything but a whole number from 0. */
export function columnLetters(index: number): string {
  if (!Number.isInteger(index) || index < 0) throw new RangeError(`Not a column index: ${index}`);
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(CODE_OF_A + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters, in any case; null where the text is no column of a worksheet (A to XFD). */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + (letter.charCodeAt(0) - CODE_OF_A + 1);
  return index <= 16_384 ? index - 1 : null;
}

/** `formatA1({ row: 6, column: 4 })` is `E7`; an area of more than one cell is `A1:D9`. */
export function formatA1(place: Area | { readonly row: number; readonly column: number }): string {
  if ('row' in place) return `${columnLetters(place.column)}${place.row + 1}`;
  const first = `${columnLetters(place.left)}${place.top + 1}`;
  if (place.rowCount === 1 && place.columnCount === 1) return first;
  return `${first}:${columnLetters(place.left + place.columnCount - 1)}${place.top + place.rowCount}`;
}

/**
 * The area of an address such as `E7`, `$A$1:D9` or `'Sheet 1'!B2`; null where the text is no address of a rectangle of cells
 * (whole rows and columns are none). Corners may come in any order.
 */
export function parseA1(address: string): Area | null {
  const match = /^(?:.*!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/s.exec(address.trim());
  if (match === null) return null;
  const [, firstLetters = '', firstNumber = '', lastLetters = firstLetters, lastNumber = firstNumber] = match;
  const firstColumn = columnIndex(firstLetters);
  const lastColumn = columnIndex(lastLetters);
  if (firstColumn === null || lastColumn === null) return null;
  const firstRow = Number(firstNumber) - 1;
  const lastRow = Number(lastNumber) - 1;
  return {
    top: Math.min(firstRow, lastRow),
    left: Math.min(firstColumn, lastColumn),
    rowCount: Math.abs(lastRow - firstRow) + 1,
    columnCount: Math.abs(lastColumn - firstColumn) + 1,
  };
}
