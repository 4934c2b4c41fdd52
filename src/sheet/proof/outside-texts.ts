/** What stands outside of the rows of units: titles, headings, rows that sum up, footers. */
import type { CellPlace } from '../model/problem';
import { cellText } from '../text/cell-text';
import type { ProofTable } from './proof-table';

export interface OutsideText extends CellPlace {
  readonly text: string;
}

/** Rows of the sheet that are no unit and no header, from the top. */
export function outsideRows({ layout, reading, cells }: ProofTable): number[] {
  const taken = new Set([...reading.units.rows, ...layout.headerRows, ...reading.repeatedHeaderRows]);
  const rows: number[] = [];
  for (let row = cells.window.top; row < cells.end; row += 1) if (!taken.has(row)) rows.push(row);
  return rows;
}

/** Their texts, row by row. */
export function outsideTexts(table: ProofTable): OutsideText[] {
  const { layout, cells } = table;
  const last = Math.max(layout.lastColumn, cells.window.left + cells.window.columnCount - 1);
  return outsideRows(table).flatMap((row) => {
    const found: OutsideText[] = [];
    for (let column = Math.min(layout.firstColumn, cells.window.left); column <= last; column += 1) {
      const value = cells.at(row, column);
      const text = typeof value === 'string' ? cellText(value) : '';
      if (text !== '') found.push({ row, column, text });
    }
    return found;
  });
}
