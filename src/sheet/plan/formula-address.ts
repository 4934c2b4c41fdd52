/** Addresses as rank formulas write them: columns fixed, so that a formula can be read and copied down. */
import { columnLetters } from '../model/a1';

/** `$C5` for one cell of a row. */
export function cellOfRow(column: number, row: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** `$C$5:$C$23`, also for a range of one cell. */
export function fixedRange(column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** `$C$5:$C9`: from the first row of a range down to the formula's own row. */
export function rangeDownTo(column: number, first: number, row: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${first + 1}:$${letters}${row + 1}`;
}
