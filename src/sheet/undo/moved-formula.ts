import { columnIndex, columnLetters } from '../model/a1';

/** A reference to a cell of the formula's own sheet, as Excel writes it. */
export const REFERENCE = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})/g;

/**
 * A formula whose cells have all moved together, as Excel would have adjusted it; one that speaks of other sheets stays as it is.
 *
 * @example movedFormula('=RANK($C4,C$4:C$6)', { rows: 1, columns: 1 }) // '=RANK($D5,D$5:D$7)'
 */
export function movedFormula(formula: string, { rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (formula.includes('!')) return formula;
  return formula.replace(REFERENCE, (whole: string, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
    const column = columnIndex(letters);
    return column === null ? whole : `${fixedColumn}${columnLetters(column + columns)}${fixedRow}${String(Number(digits) + rows)}`;
  });
}
