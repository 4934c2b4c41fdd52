/** Addresses inside formulas, as Excel writes them; those of other sheets, names and columns of tables are none. */
import { columnIndex, parseA1 } from '../model/a1';
import type { Area } from '../model/grid';

/** A text, cells of another sheet, or an address, function or name. */
const TOKEN = /"[^"]*"|(?:'[^']*')+[$\p{L}\p{N}:!]*|[$\p{L}\p{N}_.:!]+\(?/gu;

const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/g;

const WHOLE_LINES = /^\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)$/;

/** A cell's address with its signs: `$C4` is { fixedColumn: '$', column: 2, fixedRow: '', row: 3 }. */
export interface CellAddress {
  readonly fixedColumn: string;
  readonly column: number;
  readonly fixedRow: string;
  readonly row: number;
}

/** The formula with each address of a cell of its own sheet replaced; an area has two. */
export function withAddresses(formula: string, change: (address: CellAddress) => string): string {
  return formula.replace(TOKEN, (token: string) => {
    if (/[!"']/.test(token) || parseA1(token) === null) return token;
    return token.replace(CELL, (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) =>
      change({ fixedColumn, column: columnIndex(letters) ?? 0, fixedRow, row: Number(digits) - 1 }),
    );
  });
}

/**
 * The cells of its own sheet that a formula names by their addresses.
 *
 * @example areasIn("=RANK(C4,$C$4:$C$6)+Khác!A1") // [{ top: 3, left: 2, rowCount: 1, columnCount: 1 }, { top: 3, left: 2, rowCount: 3, columnCount: 1 }]
 */
export function areasIn(formula: string): Area[] {
  return (formula.match(TOKEN) ?? []).flatMap((token) => (/[!"']/.test(token) ? [] : (parseA1(token) ?? [])));
}

/** Whether a formula names whole columns or rows, as `C:C`. */
export function namesWholeLines(formula: string): boolean {
  return (formula.match(TOKEN) ?? []).some((token) => WHOLE_LINES.test(token));
}
